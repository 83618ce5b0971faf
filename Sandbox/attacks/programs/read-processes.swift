/// Reads what /proc says about processes that are not its own.
struct Program: Attack {
    func perform() -> Int {
        let own = String(getpid())
        let others = names("/proc")?.filter { Int($0) != nil && $0 != own } ?? []
        judge("\(others.count) other processes", worked: !others.isEmpty)
        for process in ["1", String(Host.judge), String(getppid())] {
            for name in ["cmdline", "stat", "status", "comm", "cgroup", "mountinfo", "net/tcp"] {
                if let text = contents("/proc/\(process)/\(name)", most: 256), !text.isEmpty {
                    reached("/proc/\(process)/\(name)")
                }
            }
        }
        return 42
    }
}

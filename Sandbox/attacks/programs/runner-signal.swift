/// Changes how the runner and its siblings are scheduled.
struct Program: Attack {
    func perform() -> Int {
        let set = room(128)
        set.storeBytes(of: 1, as: UInt8.self)
        for process in [Int(getppid()), 1, Int(getpid()) + 1] {
            judge(
                "processors", worked: kernel(Call.schedSetaffinity, process, 128, set.number) >= 0)
            judge("policy", worked: kernel(Call.schedSetscheduler, process, 3, room(8).number) >= 0)
        }
        // Answered with success, since libdispatch asks for it, and not done.
        kernel(Call.setpriority, 0, Int(getppid()), 19)
        kernel(Call.setpriority, 0, 0, 19)
        let stat = contents("/proc/self/stat")?.split(separator: ")").last?.split(separator: " ")
        judge("a priority of \(stat?[16] ?? "?")", worked: stat?[16] != "0")
        return 42
    }
}

/// Leaves threads at work when it answers; the second test looks for them.
struct Program: Attack {
    func perform() -> Int {
        for _ in 0..<8 {
            thread {
                while true {
                    _ = write(1, "", 0)
                    usleep(1000)
                }
            }
        }
        return 42
    }

    func look() -> Int {
        let own = names("/proc/self/task")?.count ?? 0
        judge("\(own) threads in the next test", worked: own != 1)
        let others = (2..<200).filter { $0 != Int(getpid()) && link(at: "/proc/\($0)/exe") != nil }
        judge("processes that can be looked into: \(others)", worked: !others.isEmpty)
        return 42
    }
}

/// Makes Swift tasks without end that all spin.
struct Program: Attack {
    func perform() -> Int {
        for _ in 0..<1_000_000 { Task.detached { while getpid() > 0 {} } }
        while getpid() > 0 {}
        return 42
    }
}

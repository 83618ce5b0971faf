/// Spins on eight threads at once: its time is that of all of them.
struct Program: Attack {
    func perform() -> Int {
        for _ in 0..<7 { thread { while getpid() > 0 {} } }
        while getpid() > 0 {}
        return 42
    }
}

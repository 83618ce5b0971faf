/// Signals itself without end: each one is looked at by the supervisor.
struct Program: Attack {
    func perform() -> Int {
        signal(SIGUSR1, SIG_IGN)
        for _ in 0..<20 { thread { while kill(getpid(), SIGUSR1) == 0 {} } }
        while kill(getpid(), 0) == 0 {}
        return 42
    }
}

/// Ignores every signal that can be ignored, then spins.
struct Program: Attack {
    func perform() -> Int {
        for number in 1..<65 { signal(Int32(number), SIG_IGN) }
        var all = sigset_t()
        sigfillset(&all)
        sigprocmask(SIG_BLOCK, &all, nil)
        while getpid() > 0 {}
        return 42
    }
}

/// Forks children for which nobody waits, forty at most.
struct Program: Attack {
    func perform() -> Int {
        let fork = unsafeBitCast(dlsym(nil, "fork"), to: (@convention(c) () -> Int32).self)
        for _ in 0..<40 where fork() == 0 {
            reached("a child")
            _exit(0)
        }
        return 42
    }
}

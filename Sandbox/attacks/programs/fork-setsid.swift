/// Forks a child that leaves the session and lives on after the answer.
struct Program: Attack {
    func perform() -> Int {
        let fork = unsafeBitCast(dlsym(nil, "fork"), to: (@convention(c) () -> Int32).self)
        if fork() == 0 {
            reached("a child")
            setsid()
            sleep(2)
            _exit(0)
        }
        return 42
    }
}

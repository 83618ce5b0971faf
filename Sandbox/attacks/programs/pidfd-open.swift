/// Asks for a handle of the runner.
struct Program: Attack {
    func perform() -> Int {
        attempt("pidfd_open", Call.pidfdOpen, Int(getppid()))
        return 42
    }
}

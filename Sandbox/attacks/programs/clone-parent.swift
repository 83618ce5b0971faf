/// Starts a process that is the runner's child, not its own.
struct Program: Attack {
    func perform() -> Int {
        attempt("clone(CLONE_PARENT)", Call.clone, 0x8000 | Int(SIGCHLD))
        return 42
    }
}

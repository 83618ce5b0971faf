/// Starts a process that shares its memory.
struct Program: Attack {
    func perform() -> Int {
        attempt("clone(CLONE_VM)", Call.clone, 0x100 | 0x4000 | Int(SIGCHLD))
        return 42
    }
}

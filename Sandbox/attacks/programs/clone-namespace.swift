/// Starts a process in new namespaces.
struct Program: Attack {
    func perform() -> Int {
        attempt("clone", Call.clone, 0x1000_0000 | Int(SIGCHLD))
        return 42
    }
}

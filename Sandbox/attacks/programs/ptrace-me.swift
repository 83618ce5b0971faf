/// Lets the runner be its debugger, so that it stops at every signal.
struct Program: Attack {
    func perform() -> Int {
        attempt("PTRACE_TRACEME", Call.ptrace, 0)
        return 42
    }
}

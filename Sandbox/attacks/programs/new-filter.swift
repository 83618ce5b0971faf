/// Installs a filter of its own with a listener.
struct Program: Attack {
    func perform() -> Int {
        attempt("seccomp", Call.seccomp, 1, 8, room(16).number)
        return 42
    }
}

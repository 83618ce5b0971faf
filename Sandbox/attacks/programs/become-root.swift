/// Becomes root.
struct Program: Attack {
    func perform() -> Int {
        attempt("setuid", Call.setuid, 0)
        return 42
    }
}

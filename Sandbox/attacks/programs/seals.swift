/// Seals its own input.
struct Program: Attack {
    func perform() -> Int {
        attempt("F_ADD_SEALS", Call.fcntl, 0, 1033, 1)
        return 42
    }
}

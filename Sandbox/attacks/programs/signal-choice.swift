/// Chooses the signal for that.
struct Program: Attack {
    func perform() -> Int {
        attempt("F_SETSIG", Call.fcntl, 1, 10, 9)
        return 42
    }
}

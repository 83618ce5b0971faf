/// Copies a pipe without reading it.
struct Program: Attack {
    func perform() -> Int {
        attempt("tee", Call.tee, 1, 2, 1)
        return 42
    }
}

/// Moves pages between pipes.
struct Program: Attack {
    func perform() -> Int {
        attempt("splice", Call.splice, 0, 0, 1, 0, 1)
        return 42
    }
}

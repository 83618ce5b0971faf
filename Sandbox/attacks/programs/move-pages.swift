/// Moves pages of the runner.
struct Program: Attack {
    func perform() -> Int {
        attempt("move_pages", Call.movePages, Int(getppid()), 0)
        return 42
    }
}

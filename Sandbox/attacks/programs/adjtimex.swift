/// Reads and could set how fast the clock goes.
struct Program: Attack {
    func perform() -> Int {
        attempt("adjtimex", Call.adjtimex, room(256).number)
        return 42
    }
}

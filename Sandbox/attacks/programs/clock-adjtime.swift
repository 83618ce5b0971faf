/// The same by its newer call.
struct Program: Attack {
    func perform() -> Int {
        attempt("clock_adjtime", Call.clockAdjtime, 0, room(256).number)
        return 42
    }
}

/// Sets a clock that cannot be set.
struct Program: Attack {
    func perform() -> Int {
        attempt("clock_settime", Call.clockSettime, 1, room(16).number)
        return 42
    }
}

/// Leaves its session, to get a terminal of its own.
struct Program: Attack {
    func perform() -> Int {
        attempt("setsid", Call.setsid)
        return 42
    }
}

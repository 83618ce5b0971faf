/// Takes every capability.
struct Program: Attack {
    func perform() -> Int {
        attempt("capset", Call.capset, room(16).number, room(32).number)
        return 42
    }
}

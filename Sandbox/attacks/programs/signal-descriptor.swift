/// Reads signals from a descriptor.
struct Program: Attack {
    func perform() -> Int {
        attempt("signalfd4", Call.signalfd4, -1, room(8).number, 8, 0)
        return 42
    }
}

/// Locks memory by the newer call.
struct Program: Attack {
    func perform() -> Int {
        attempt("mlock2", Call.mlock2, room(4096).number, 4096)
        return 42
    }
}

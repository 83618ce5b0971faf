/// Locks all memory.
struct Program: Attack {
    func perform() -> Int {
        attempt("mlockall", Call.mlockall, 2)
        return 42
    }
}

/// Binds memory to a node.
struct Program: Attack {
    func perform() -> Int {
        attempt("mbind", Call.mbind, 0, 0, 0)
        return 42
    }
}

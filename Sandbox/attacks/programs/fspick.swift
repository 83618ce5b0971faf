/// Takes a mount to change it.
struct Program: Attack {
    func perform() -> Int {
        attempt("fspick", Call.fspick, -100, address("/"))
        return 42
    }
}

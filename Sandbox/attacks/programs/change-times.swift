/// Leaves a mark in the times of a device that all boxes share.
struct Program: Attack {
    func perform() -> Int {
        attempt("utimensat", Call.utimensat, -100, address("/dev/null"), 0)
        return 42
    }
}

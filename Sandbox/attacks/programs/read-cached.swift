/// Asks whether a read would have to wait for the disk: whether others have read the same.
struct Program: Attack {
    func perform() -> Int {
        attempt("preadv2", Call.preadv2, 0, room(16).number, 0, 0, 0, 8)
        return 42
    }
}

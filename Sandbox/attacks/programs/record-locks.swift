/// Locks a part of a file by fcntl.
struct Program: Attack {
    func perform() -> Int {
        attempt("F_SETLK", Call.fcntl, 1, 6, room(64).number)
        return 42
    }
}

/// Asks to be told when somebody opens a file.
struct Program: Attack {
    func perform() -> Int {
        attempt("F_SETLEASE", Call.fcntl, 0, 1024, 0)
        return 42
    }
}

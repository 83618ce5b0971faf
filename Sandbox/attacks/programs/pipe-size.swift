/// Makes a pipe hold a mebibyte.
struct Program: Attack {
    func perform() -> Int {
        attempt("F_SETPIPE_SZ", Call.fcntl, 1, 1031, 1 << 20)
        return 42
    }
}

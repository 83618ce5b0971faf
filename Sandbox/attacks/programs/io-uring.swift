/// Asks for an io_uring, a second way to every call.
struct Program: Attack {
    func perform() -> Int {
        attempt("io_uring_setup", Call.ioUringSetup, 1, room(128).number)
        return 42
    }
}

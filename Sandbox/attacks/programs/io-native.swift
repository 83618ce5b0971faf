/// Asks for a context of asynchronous input and output.
struct Program: Attack {
    func perform() -> Int {
        attempt("io_setup", Call.ioSetup, 1, room(8).number)
        return 42
    }
}

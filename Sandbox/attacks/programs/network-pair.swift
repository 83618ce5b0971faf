/// Makes a pair of connected local sockets.
struct Program: Attack {
    func perform() -> Int {
        attempt("socketpair", Call.socketpair, 1, 1, 0, room(8).number)
        return 42
    }
}

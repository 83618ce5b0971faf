/// Opens a local stream socket.
struct Program: Attack {
    func perform() -> Int {
        attempt("socket(AF_UNIX)", Call.socket, 1, 1)
        return 42
    }
}

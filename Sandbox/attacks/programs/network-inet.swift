/// Opens an IPv4 socket.
struct Program: Attack {
    func perform() -> Int {
        attempt("socket(AF_INET)", Call.socket, 2, 1)
        return 42
    }
}

/// Opens an IPv6 socket for datagrams.
struct Program: Attack {
    func perform() -> Int {
        attempt("socket(AF_INET6)", Call.socket, 10, 2)
        return 42
    }
}

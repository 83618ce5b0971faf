/// Opens a socket to the kernel's network settings.
struct Program: Attack {
    func perform() -> Int {
        attempt("socket(AF_NETLINK)", Call.socket, 16, 3)
        return 42
    }
}

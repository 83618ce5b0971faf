/// Opens a socket to the host of a virtual machine.
struct Program: Attack {
    func perform() -> Int {
        attempt("socket(AF_VSOCK)", Call.socket, 40, 1)
        return 42
    }
}

/// Opens a socket of the kernel's cryptography.
struct Program: Attack {
    func perform() -> Int {
        attempt("socket(AF_ALG)", Call.socket, 38, 5)
        return 42
    }
}

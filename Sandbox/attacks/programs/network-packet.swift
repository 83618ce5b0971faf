/// Opens a raw packet socket.
struct Program: Attack {
    func perform() -> Int {
        attempt("socket(AF_PACKET)", Call.socket, 17, 3)
        return 42
    }
}

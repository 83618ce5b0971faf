/// Opens the local socket of syslog, which is answered by an error.
struct Program: Attack {
    func perform() -> Int {
        judge("a socket", worked: kernel(Call.socket, 1, 0x80002) >= 0)
        return 42
    }
}

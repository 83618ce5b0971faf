/// Binds an abstract local socket, which no file system holds.
struct Program: Attack {
    func perform() -> Int {
        let socket = kernel(Call.socket, 1, 5)
        judge("a socket", worked: socket >= 0)
        return 42
    }
}

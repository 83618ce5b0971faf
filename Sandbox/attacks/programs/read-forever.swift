/// Reads from standard input until it ends, which it does.
struct Program: Attack {
    func perform() -> Int {
        while readLine() != nil {}
        return 42
    }
}

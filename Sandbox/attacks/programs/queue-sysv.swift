/// Makes a message queue that outlives its process.
struct Program: Attack {
    func perform() -> Int {
        attempt("msgget", Call.msgget, 0x6a4d, 0o1666)
        return 42
    }
}

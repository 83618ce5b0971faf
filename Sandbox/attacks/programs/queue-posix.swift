/// Makes a message queue with a name.
struct Program: Attack {
    func perform() -> Int {
        attempt("mq_open", Call.mqOpen, address(mark), 0o102, 0o666, 0)
        return 42
    }
}

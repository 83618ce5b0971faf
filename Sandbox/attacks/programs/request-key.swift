/// Looks for a key, for which the kernel may start a program.
struct Program: Attack {
    func perform() -> Int {
        attempt("request_key", Call.requestKey, address("user"), address(mark), 0, 0)
        return 42
    }
}

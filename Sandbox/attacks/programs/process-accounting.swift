/// Has the kernel write about processes to a file that there is not.
struct Program: Attack {
    func perform() -> Int {
        attempt("acct", Call.acct, address("/" + mark))
        return 42
    }
}

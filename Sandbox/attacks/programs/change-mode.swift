/// Makes a file of the root folder writable.
struct Program: Attack {
    func perform() -> Int {
        attempt("fchmodat", Call.fchmodat, -100, address("/" + mark), 0o777)
        return 42
    }
}

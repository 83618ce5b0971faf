/// Renames the host, to a name that is too long.
struct Program: Attack {
    func perform() -> Int {
        attempt("sethostname", Call.sethostname, address(mark), 65)
        return 42
    }
}

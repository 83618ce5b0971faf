/// Takes a file of the root folder over.
struct Program: Attack {
    func perform() -> Int {
        attempt("fchownat", Call.fchownat, -100, address("/" + mark), 60001, 60001)
        return 42
    }
}

/// Exchanges the root folder.
struct Program: Attack {
    func perform() -> Int {
        attempt("pivot_root", Call.pivotRoot, address("/" + mark), address("/" + mark))
        return 42
    }
}

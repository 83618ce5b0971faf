/// Copies a mount.
struct Program: Attack {
    func perform() -> Int {
        attempt("open_tree", Call.openTree, -100, address("/"), 1)
        return 42
    }
}

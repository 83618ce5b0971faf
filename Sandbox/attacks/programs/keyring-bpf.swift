/// Adds a key to the keyring that all processes of the box's user share.
struct Program: Attack {
    func perform() -> Int {
        attempt("add_key", Call.addKey, address("user"), address(mark), address("x"), 1, -4)
        return 42
    }
}

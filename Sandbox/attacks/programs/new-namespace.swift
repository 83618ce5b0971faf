/// Leaves for a user namespace of its own.
struct Program: Attack {
    func perform() -> Int {
        attempt("unshare(CLONE_NEWUSER)", Call.unshare, 0x1000_0000)
        return 42
    }
}

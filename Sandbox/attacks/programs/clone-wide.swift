/// Starts a thread with namespace flags in the upper half of a register.
struct Program: Attack {
    func perform() -> Int {
        attempt("clone", Call.clone, 1 << 32 | 0x0002_0000 | 0x0001_0F00)
        return 42
    }
}

/// Asks for a memory protection key.
struct Program: Attack {
    func perform() -> Int {
        attempt("pkey_alloc", Call.pkeyAlloc, 0, 0)
        return 42
    }
}

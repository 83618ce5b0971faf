/// Makes calls whose number has bits beyond the lower 32: the kernel and the
/// filter must see the same call.
struct Program: Attack {
    func perform() -> Int {
        attempt("socket with a wide number", Call.socket | 1 << 32, 2, 1)
        return 42
    }
}

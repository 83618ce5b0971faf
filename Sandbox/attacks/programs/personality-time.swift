/// Turns address randomisation off.
struct Program: Attack {
    func perform() -> Int {
        attempt("personality", Call.personality, 0x0004_0000)
        return 42
    }
}

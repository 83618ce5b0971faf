/// Asks for the user's keyring.
struct Program: Attack {
    func perform() -> Int {
        attempt("keyctl", Call.keyctl, 0, -4, 1)
        return 42
    }
}

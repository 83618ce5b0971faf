/// Becomes root by the other call.
struct Program: Attack {
    func perform() -> Int {
        attempt("setresuid", Call.setresuid, 0, 0, 0)
        return 42
    }
}

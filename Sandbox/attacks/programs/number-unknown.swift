/// Makes a call of a number that no kernel has yet.
struct Program: Attack {
    func perform() -> Int {
        attempt("call 900", 900)
        return 42
    }
}

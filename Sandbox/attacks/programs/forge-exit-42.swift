/// Ends with the code that means accepted elsewhere.
struct Program: Attack {
    func perform() -> Int { _exit(42) }
}

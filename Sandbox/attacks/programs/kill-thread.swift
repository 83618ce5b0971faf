/// Signals another process by one of its threads.
struct Program: Attack {
    func perform() -> Int {
        attempt("tkill", Call.tkill, Int(getppid()), 0)
        return 42
    }
}

/// Changes the limits of the runner.
struct Program: Attack {
    func perform() -> Int {
        attempt("prlimit64", Call.prlimit, Int(getppid()), 7, 0, room(16).number)
        return 42
    }
}

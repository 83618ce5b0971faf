/// Compares its descriptors with the runner's.
struct Program: Attack {
    func perform() -> Int {
        attempt("kcmp", Call.kcmp, Int(getpid()), Int(getppid()), 0, 1, 1)
        return 42
    }
}

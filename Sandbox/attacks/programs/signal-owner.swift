/// Has the kernel signal the runner when a pipe can be written.
struct Program: Attack {
    func perform() -> Int {
        attempt("F_SETOWN", Call.fcntl, 1, 8, Int(getppid()))
        return 42
    }
}

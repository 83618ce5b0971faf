/// Changes the disk priority of the runner.
struct Program: Attack {
    func perform() -> Int {
        attempt("ioprio_set", Call.ioprioSet, 1, Int(getppid()), 0)
        return 42
    }
}

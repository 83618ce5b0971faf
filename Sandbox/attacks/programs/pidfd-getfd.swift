/// Takes a descriptor out of another process.
struct Program: Attack {
    func perform() -> Int {
        attempt("pidfd_getfd", Call.pidfdGetfd, 3, 0, 0)
        return 42
    }
}

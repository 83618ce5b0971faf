/// Handles its own page faults, with which races in the kernel are won.
struct Program: Attack {
    func perform() -> Int {
        attempt("userfaultfd", Call.userfaultfd, 1)
        return 42
    }
}

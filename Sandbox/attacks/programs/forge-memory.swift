/// Aborts with Swift's words on memory that cannot be had: it can only choose
/// between two verdicts that it does not want.
struct Program: Attack {
    func perform() -> Int {
        _ = write(2, "Fatal error: failed to allocate 8 bytes", 39)
        signal(SIGABRT, SIG_DFL)
        abort()
    }
}

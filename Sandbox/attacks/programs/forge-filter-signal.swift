/// Ends by the signal with which a filter ends foreign calls: it can only
/// accuse itself.
struct Program: Attack {
    func perform() -> Int {
        signal(SIGSYS, SIG_DFL)
        raise(SIGSYS)
        return 42
    }
}

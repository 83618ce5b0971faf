/// Ends by the signal with which the kernel ends what uses too much CPU time.
struct Program: Attack {
    func perform() -> Int {
        raise(SIGXCPU)
        return 42
    }
}

/// Queues a signal to the runner with a sender of its own making.
struct Program: Attack {
    func perform() -> Int {
        attempt("rt_sigqueueinfo", Call.rtSigqueueinfo, Int(getppid()), 0, room(128).number)
        return 42
    }
}

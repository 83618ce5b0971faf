/// Queues a signal to a thread of the runner.
struct Program: Attack {
    func perform() -> Int {
        attempt(
            "rt_tgsigqueueinfo", Call.rtTgsigqueueinfo, Int(getppid()), Int(getppid()), 0,
            room(128).number)
        return 42
    }
}

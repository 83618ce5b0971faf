/// Reads the CPU clocks of the runner, of init and of the judge.
struct Program: Attack {
    func perform() -> Int {
        for process in [getppid(), 1, Int32(Host.judge)] where process != getpid() {
            var time = timespec()
            let clock = ~process << 3 | 2
            say("clock of \(process): \(clock_gettime(clock, &time))")
        }
        return 42
    }
}

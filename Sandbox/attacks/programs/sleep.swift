/// Sleeps for a thousand seconds and uses no CPU time.
struct Program: Attack {
    func perform() -> Int {
        sleep(1000)
        return 42
    }
}

/// Ends the main thread alone; another one goes on spinning.
struct Program: Attack {
    func perform() -> Int {
        thread { while getpid() > 0 {} }
        kernel(Call.exit, 0)
        return 42
    }
}

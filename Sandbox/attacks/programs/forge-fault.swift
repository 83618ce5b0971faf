/// Pretends that the harness found a fault in the test's data.
struct Program: Attack {
    func perform() -> Int {
        _ = write(4, "fault the input is broken\n", 26)
        _exit(70)
    }
}

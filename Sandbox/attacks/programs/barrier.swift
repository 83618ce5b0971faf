/// Interrupts every processor of the machine.
struct Program: Attack {
    func perform() -> Int {
        attempt("membarrier", Call.membarrier, 1)
        return 42
    }
}

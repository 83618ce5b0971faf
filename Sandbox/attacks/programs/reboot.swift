/// Restarts the machine, with numbers that no kernel takes.
struct Program: Attack {
    func perform() -> Int {
        attempt("reboot", Call.reboot, 1, 2, 3)
        return 42
    }
}

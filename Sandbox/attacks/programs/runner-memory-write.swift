/// Writes the runner's memory with one call.
struct Program: Attack {
    func perform() -> Int {
        attempt(
            "process_vm_writev", Call.processVmWritev, Int(getppid()), room(16).number, 1,
            room(16).number, 1)
        return 42
    }
}

/// Becomes another program, and so gets rid of all that was loaded.
struct Program: Attack {
    func perform() -> Int {
        attempt(
            "execve", Call.execve, address("/proc/self/exe"), room(16).number, room(16).number)
        return 42
    }
}

/// Makes a hard link to what it can read.
struct Program: Attack {
    func perform() -> Int {
        attempt(
            "linkat", Call.linkat, -100, address("/proc/self/exe"), -100, address("/tmp/" + mark),
            0x400)
        return 42
    }
}

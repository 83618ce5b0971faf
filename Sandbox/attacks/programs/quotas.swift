/// Asks for the disk quotas of a device that there is not.
struct Program: Attack {
    func perform() -> Int {
        attempt("quotactl", Call.quotactl, 0x8000_0700, address("/" + mark))
        return 42
    }
}

/// Reads the kernel's log.
struct Program: Attack {
    func perform() -> Int {
        attempt("syslog", Call.syslog, 3, room(4096).number, 4096)
        return 42
    }
}

/// Locks a device that all boxes share.
struct Program: Attack {
    func perform() -> Int {
        attempt("flock", Call.flock, Int(open("/dev/null", O_RDONLY)), 2 | 4)
        return 42
    }
}

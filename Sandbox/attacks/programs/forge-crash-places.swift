/// Names one place that no object has, and crashes.
struct Program: Attack {
    func perform() -> Int {
        _ = "crash 11 1 18446744073709551615 0 9223372036854775808\n".withCString {
            write(4, $0, strlen($0))
        }
        signal(SIGABRT, SIG_DFL)
        abort()
    }
}

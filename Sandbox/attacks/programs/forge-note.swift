/// Writes notes that nobody can believe: negative times, endless numbers.
struct Program: Attack {
    func perform() -> Int {
        for line in [
            "call -9223372036854775808", "call 9223372036854775807", "call", "crash",
            "crash 4 1 18446744073709551615",
            "crash -1 1 99999999999999999999", "crash 9223372036854775807 2 -1", "fault \u{1B}[2J",
            "\0\0 \u{FFFD}",
        ] {
            _ = (line + "\n").withCString { write(4, $0, strlen($0)) }
        }
        return 42
    }
}

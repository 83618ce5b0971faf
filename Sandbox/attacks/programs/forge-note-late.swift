/// Has the last word in its note: another thread writes it while the harness
/// hands the answer over.
struct Program: Attack {
    func perform() -> Int {
        thread {
            while true {
                _ = "call -9223372036854775808\n".withCString { write(4, $0, strlen($0)) }
            }
        }
        usleep(1000)
        return 42
    }
}

/// Turns its outputs into pipes of packets and writes byte by byte.
struct Program: Attack {
    func perform() -> Int {
        for output in 1...4 as ClosedRange<Int32> {
            _ = fcntl(output, F_SETFL, 0o40000 | O_NONBLOCK)  // O_DIRECT
        }
        for _ in 0..<20000 {
            _ = write(1, "x", 1)
            _ = write(2, "x", 1)
        }
        return 42
    }
}

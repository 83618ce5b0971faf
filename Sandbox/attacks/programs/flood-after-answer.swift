/// Writes the right answer and goes on writing to the same place.
struct Program: Attack {
    func perform() -> Int {
        _ = write(3, "42\n", 3)
        let block = [UInt8](repeating: 0x0A, count: 1 << 16)
        for _ in 0..<1024 { _ = write(3, block, block.count) }
        _exit(0)
    }
}

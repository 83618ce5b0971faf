/// Answers with one line of 50 MB.
struct Program: Attack {
    func perform() -> Int {
        let block = [UInt8](repeating: 0x34, count: 1 << 16)
        for _ in 0..<800 { _ = write(3, block, block.count) }
        _exit(0)
    }
}

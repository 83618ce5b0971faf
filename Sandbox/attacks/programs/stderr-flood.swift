/// Writes 64 MiB to standard error and answers right.
struct Program: Attack {
    func perform() -> Int {
        let block = [UInt8](repeating: 0x78, count: 1 << 16)
        for _ in 0..<1024 { _ = write(2, block, block.count) }
        return 42
    }
}

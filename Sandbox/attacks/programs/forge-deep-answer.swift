/// Answers with a million brackets, for readers that recurse.
struct Program: Attack {
    func perform() -> Int {
        let block = [UInt8](repeating: UInt8(ascii: "["), count: 1 << 14)
        for _ in 0..<61 { _ = write(3, block, block.count) }
        _exit(0)
    }
}

/// Fills pipes, whose contents are nobody's memory.
struct Program: Attack {
    func perform() -> Int {
        var bytes = 0
        let block = [UInt8](repeating: 1, count: 65536)
        while true {
            var ends: [Int32] = [0, 0]
            guard pipe(&ends) == 0 else { break }
            _ = fcntl(ends[1], F_SETFL, O_NONBLOCK)
            bytes += max(0, write(ends[1], block, block.count))
        }
        judge("\(bytes >> 20) MiB in pipes", worked: bytes > 16 << 20)
        return 42
    }
}

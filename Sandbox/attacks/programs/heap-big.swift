/// Asks for twice the limit at once and writes to all of it.
struct Program: Attack {
    func perform() -> Int {
        let bytes = [UInt8](repeating: UInt8(getpid() & 1 | 1), count: 512 << 20)
        // Only where nothing held it: the limit, with what is ours, is below.
        judge("512 MiB", worked: bytes[Int(getpid()) * 4096] > 0)
        return 42
    }
}

/// Answers with bytes that are no text.
struct Program: Attack {
    func perform() -> Int {
        let bytes: [UInt8] = [0, 0xFF, 0xFE, 0xC0, 0x80, 0xED, 0xA0, 0x80, 0xF5, 0x34, 0x32, 0x0A]
        _ = write(1, bytes, bytes.count)
        _ = write(2, bytes, bytes.count)
        _ = write(3, bytes, bytes.count)
        _exit(0)
    }
}

/// Asks for more than the limit at once and writes to every page of it.
struct Program: Attack {
    func perform() -> Int {
        let size = 320 << 20
        let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: size)
        for place in stride(from: 0, to: size, by: 4096) { bytes[place] = 1 }
        // Only where nothing held it: the limit, with what is ours, is below.
        judge("320 MiB", worked: bytes[Int(getpid()) * 4096] > 0)
        return 42
    }
}

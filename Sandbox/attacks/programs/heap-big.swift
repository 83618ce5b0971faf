/// Asks for twice the limit at once and writes to all of it.
struct Program: Attack {
    func perform() -> Int {
        let size = 512 << 20
        let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: size)
        for place in stride(from: 0, to: size, by: 4096) {
            bytes[place] = 1
            // The limit, with what is ours, is below; a slow machine may need all
            // of its time for the rest.
            if place == 320 << 20 { reached("320 MiB") }
        }
        return Int(bytes[Int(getpid()) * 4096]) * 42
    }
}

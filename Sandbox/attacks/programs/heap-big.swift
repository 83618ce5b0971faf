/// Asks for twice the limit at once and writes to all of it.
struct Program: Attack {
    func perform() -> Int {
        let size = 512 << 20
        let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: size)
        var place = 0
        while place < size {
            bytes[place] = 1
            // The limit, with what is ours, is below; a slow machine may need all
            // of its time for the rest.
            if place == 320 << 20 { reached("320 MiB") }
            place += 4096
        }
        return Int(bytes[Int(getpid()) * 4096]) * 42
    }
}

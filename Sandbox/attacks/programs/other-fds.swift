/// Looks for descriptors beside its own five, and reads and writes them.
struct Program: Attack {
    func perform() -> Int {
        signal(SIGXFSZ, SIG_IGN)
        for descriptor: Int32 in 5..<1024 where fcntl(descriptor, F_GETFD) >= 0 {
            reached("descriptor \(descriptor): \(link(at: "/proc/self/fd/\(descriptor)") ?? "?")")
        }
        // Its own outputs cannot be read, its input cannot be written.
        var byte: UInt8 = 0
        for output: Int32 in 1...4 where read(output, &byte, 1) >= 0 { reached("read \(output)") }
        judge("written to the input", worked: write(0, "x", 1) >= 0)
        return 42
    }
}

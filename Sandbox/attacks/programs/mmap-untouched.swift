/// Reserves four times the limit, touches nothing of it and answers.
struct Program: Attack {
    func perform() -> Int {
        guard let area = map(1 << 30, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS) else {
            // As Swift ends where it gets no memory.
            _ = write(2, "Fatal error: failed to allocate 1073741824 bytes", 48)
            abort()
        }
        held("reserved: \(area != UnsafeMutableRawPointer(bitPattern: 1))")
        return 42
    }
}

/// Maps four times the limit and fills it.
struct Program: Attack {
    func perform() -> Int {
        let size = 1 << 30
        guard let area = map(size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS) else {
            // As Swift ends where it gets no memory.
            _ = write(2, "Fatal error: failed to allocate 1073741824 bytes", 48)
            abort()
        }
        madvise(area, size, 14)  // MADV_HUGEPAGE: faster
        for place in stride(from: 0, to: size, by: 4096) {
            area.storeBytes(of: 1, toByteOffset: place, as: UInt8.self)
        }
        reached("four times the limit")
        return 42
    }
}

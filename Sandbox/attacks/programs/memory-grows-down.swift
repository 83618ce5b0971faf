/// Maps memory as a stack, which is not counted as data.
struct Program: Attack {
    func perform() -> Int {
        let size = 300 << 20
        let flags = MAP_PRIVATE | MAP_ANONYMOUS | 0x100  // MAP_GROWSDOWN
        guard let area = map(size, PROT_READ | PROT_WRITE, flags) else {
            held("no stack of its own")
            return 42
        }
        madvise(area, size, 23)  // MADV_POPULATE_WRITE
        reached("300 MiB of stack")
        return 42
    }
}

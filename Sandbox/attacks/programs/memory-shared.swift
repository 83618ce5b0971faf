/// Fills memory that is shared, with nobody, and so counts as no data.
struct Program: Attack {
    func perform() -> Int {
        let size = 300 << 20
        guard let area = map(size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS) else {
            held("no shared memory")
            return 42
        }
        madvise(area, size, 23)  // MADV_POPULATE_WRITE
        reached("300 MiB of shared memory")
        return 42
    }
}

/// Fills memory that counts as nobody's by a shared mapping of /dev/zero.
struct Program: Attack {
    func perform() -> Int {
        let size = 300 << 20
        let device = open("/dev/zero", O_RDWR)
        guard device >= 0, let area = map(size, PROT_READ | PROT_WRITE, MAP_SHARED, of: device)
        else {
            held("no shared memory")
            return 42
        }
        let part = 1 << 20
        for place in stride(from: 0, to: size, by: part) {
            madvise(area + place, part, 23)  // MADV_POPULATE_WRITE
            madvise(area + place, part, MADV_DONTNEED)
        }
        reached("300 MiB that count as nobody's")
        return 42
    }
}

/// Reads one byte of every second mebibyte of a vast reservation: the pages are
/// all the same zeros, the tables that lead to them are memory.
struct Program: Attack {
    func perform() -> Int {
        let step = 2 << 20
        // 4 KiB of tables each: 300 MiB in all.
        let most = 75_000
        var tables = 0
        while tables < most {
            let size = 1 << 36
            guard let area = map(size, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | 0x4000) else {
                held("no more than \(tables) tables")
                return 42
            }
            madvise(area, size, 15)  // MADV_NOHUGEPAGE
            for place in stride(from: 0, to: size, by: step) where tables < most {
                _ = area.load(fromByteOffset: place, as: UInt8.self) == 1 ? getpid() : 0
                tables += 1
            }
        }
        reached("300 MiB of page tables")
        return 42
    }
}

/// Splits memory into as many areas as the kernel describes for one process.
struct Program: Attack {
    func perform() -> Int {
        let pages = 140_000
        guard let area = map(pages * 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | 0x4000) else {
            return 42
        }
        var count = 0
        for page in stride(from: 0, to: pages, by: 2) {
            guard mprotect(area + page * 4096, 4096, PROT_NONE) == 0 else { break }
            count += 1
        }
        judge("\(count) areas", worked: count > 65_530)
        return 42
    }
}

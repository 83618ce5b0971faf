/// Wakes whoever waits on a page of a library that all runs share.
struct Program: Attack {
    func perform() -> Int {
        let line = contents("/proc/self/maps", most: 1 << 20)?.split(separator: "\n")
            .first { $0.contains("libc") }
        let path = line?.split(separator: " ").last.map(String.init) ?? "/proc/self/exe"
        let file = open(path, O_RDONLY)
        guard let page = map(4096, PROT_READ, MAP_SHARED, of: file) else {
            held("no shared page")
            return 42
        }
        // FUTEX_WAKE returns how many have waited there.
        judge("a neighbour waits", worked: kernel(Call.futex, page.number, 1, 100) > 0)
        return 42
    }
}

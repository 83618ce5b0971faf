/// Opens its own libraries and devices for reading, to be emptied on the way.
struct Program: Attack {
    func perform() -> Int {
        let maps = contents("/proc/self/maps", most: 1 << 20) ?? ""
        let paths = Set(
            maps.split(separator: "\n").compactMap { line in
                line.firstIndex(of: "/").map { String(line[$0...]) }
            })
        for path in paths where path.hasSuffix(".so") {
            let file = open(path, O_RDONLY | O_TRUNC)
            judge(path, worked: file >= 0)
        }
        return 42
    }
}

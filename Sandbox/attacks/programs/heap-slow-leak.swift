/// Keeps more and more.
struct Program: Attack {
    func perform() -> Int {
        var kept: [[Int]] = []
        while kept.count < 1500 { kept.append([Int](repeating: kept.count, count: 1 << 17)) }
        reached("1.5 GiB")
        return kept.count
    }
}

/// The large tests. `size` is the number of rows.
struct Generator {
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        var rows: [[Int]]
        let k: Int
        switch recipe {
        case "odd":
            // Only hiding everything lets the last two rows find a third one.
            rows = (0..<size - 2).map { [$0 % 2, 1_000 + $0 % 3, 20, 300 + $0 % 2] }
            rows += [[9_000, 8_000, 7_000, 6_000], [9_001, 8_000, 7_000, 6_000]]
            k = 3
        case "random":
            rows = (0..<size).map { _ in
                [9_999, 120, 1_500, 30].map { random.int(in: 0...$0) }
            }
            k = 5
        case "all":
            rows = (0..<size).map { _ in
                [random.int(in: 4_700...4_799), 12, random.int(in: 0...9_999),
                    random.int(in: 40...49)]
            }
            k = size
        case "clusters":
            rows = []
            while rows.count < size {
                let middle = [97, 9, 9_990, 99].map { random.int(in: 0...$0) }
                for _ in 0..<min(random.int(in: 8...16), size - rows.count) {
                    rows.append([
                        middle[0] * 100 + random.int(in: 0...99), middle[1],
                        middle[2] + random.int(in: 0...4), middle[3] * 10 + random.int(in: 0...9),
                    ])
                }
            }
            rows = random.shuffled(rows)
            k = 6
        case "few":
            rows = (0..<size).map { [$0 / 5, $0 % 5, 7] }
            k = size + 1
        default:
            fatalError("no recipe \(recipe)")
        }
        return lines(rows, k)
    }
}

/// The large tests. `size` is the number of rows.
struct Generator {
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        /// About a bell curve: the sum of some throws, in tenths.
        func row(_ middle: [Int], _ spread: Int) -> [Double] {
            middle.map { m in
                let throwSum = (0..<4).reduce(m) { sum, _ in sum + random.int(in: -spread...spread) }
                return Double(throwSum) / 10
            }
        }
        func calls(_ table: [[Double]], _ labels: [Int], _ asked: [[[Double]]]) -> String {
            // The arguments have different types, so they are put together as text.
            let text = ["[]", "[\(json(table)),\(json(labels))]"] + asked.map { "[\(json($0))]" }
            let names = ["Model", "fit"] + asked.map { _ in "predictProba" }
            return lines(names) + "[\(text.joined(separator: ","))]\n"
        }
        switch recipe {
        case "rows":
            let middles = [[0, 0, 0], [35, -20, 10]]
            let labels = (0..<size).map { _ in random.chance(0.4) ? 1 : 0 }
            return calls(
                labels.map { row(middles[$0], 20) }, labels,
                (0..<1_000).map { _ in [row([15, -10, 5], 12)] })
        case "classes":
            let middles = (0..<40).map { _ in random.ints(4, in: -200...200) }
            let labels = random.ints(size, in: 0...39)
            return calls(
                labels.map { row(middles[$0], 40) }, labels.map { 1_000 - 25 * $0 },
                (0..<10).map { _ in [row([0, 0, 0, 0], 60)] })
        case "far":
            let middles = [[Int](repeating: 0, count: 20), [Int](repeating: 2, count: 20)]
            let labels = random.ints(size, in: 0...1)
            return calls(
                labels.map { row(middles[$0], 20) }, labels,
                (0..<40).map { k in
                    // Far away in half of the columns, with either sign.
                    let away = (0..<20).map { $0 < 10 ? 1 : $0 % 2 == 0 ? 60 * k : -60 * k }
                    return [row(away, 15)]
                })
        case "rare":
            let labels = random.shuffled((0..<size).map { $0 < 5 ? 9 : 4 })
            return calls(
                labels.map { $0 == 9 ? row([20, 30], 30) : row([0, 0], 20) }, labels,
                (0..<40).map { _ in [row([25, 40], 40)] })
        default:
            fatalError("no recipe \(recipe)")
        }
    }
}

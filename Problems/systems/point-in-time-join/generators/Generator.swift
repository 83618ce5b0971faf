/// The large tests. `size` is the number of labels, and of features.
struct Generator {
    private typealias Row = (entity: String, time: Int)

    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        let base = 1_600_000_000_000
        var labels: [Row]
        var features: [Row]
        let maxAge: Int
        switch recipe {
        case "one":
            labels = (0..<size).map { _ in ("only", base + random.int(in: 0...100 * size)) }
            features = (0..<size).map { _ in ("only", base + random.int(in: 0...100 * size)) }
            maxAge = 120
        case "many":
            labels = (0..<size).map { _ in
                ("e-\(random.int(in: 0...size / 4))", base + random.int(in: 0...size))
            }
            features = (0..<size).map { _ in
                ("e-\(random.int(in: 0...size / 4))", base + random.int(in: 0...size))
            }
            maxAge = size / 3
        case "future":
            labels = (0..<size).map { ("e-\($0 % 3)", base + $0) }
            features = (0..<size).map { ("e-\($0 % 3)", base + size + $0) }
            maxAge = 2_000_000_000_000
        case "past":
            labels = (0..<size).map { ("e-\($0 % 2)", base + size + $0) }
            features = (0..<size).map { ("e-\($0 % 2)", base + $0) }
            maxAge = size + size / 2
        case "ties":
            labels = (0..<size).map { _ in ("e-\(random.int(in: 0...1))", random.int(in: 0...9)) }
            features = (0..<size).map { _ in ("e-\(random.int(in: 0...1))", random.int(in: 0...4)) }
            maxAge = 3
        default:
            fatalError("no recipe \(recipe)")
        }
        labels = random.shuffled(labels)
        features = random.shuffled(features)
        let left = labels.map { "{\"entity\":\"\($0.entity)\",\"time\":\($0.time)}" }
        let right = features.map { row in
            let value = Double(random.int(in: -40_000...40_000)) / 4
            return "{\"entity\":\"\(row.entity)\",\"time\":\(row.time),\"value\":\(value)}"
        }
        return "[" + left.joined(separator: ",") + "]\n[" + right.joined(separator: ",") + "]\n"
            + "\(maxAge)\n"
    }
}

/// The large tests. `size` is the number of rows.
struct Generator {
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        var rows: [(partition: String, order: Int)]
        switch recipe {
        case "one":
            rows = (0..<size).map { ("all", 3 * $0 - size) }
        case "peers":
            rows = (0..<size).map { _ in ("all", random.int(in: 0...size / 10)) }
        case "all-peers":
            rows = (0..<size).map { _ in ("all", 1) }
        case "many":
            rows = (0..<size).map { _ in
                ("shop\(random.int(in: 0...size / 3))", random.int(in: 1...5))
            }
        case "unequal":
            rows = (0..<size).map { _ in
                let side = random.int(in: 1...300)
                return ("p\(90_000 / side / side)", random.int(in: -size...size))
            }
        default:
            fatalError("no recipe \(recipe)")
        }
        rows = random.shuffled(rows)
        // Quarters: their sums are exact.
        let objects = rows.map { row in
            let value = Double(random.int(in: -4_000...4_000)) / 4
            return "{\"partition\":\"\(row.partition)\",\"order\":\(row.order),\"value\":\(value)}"
        }
        return "[" + objects.joined(separator: ",") + "]\n"
    }
}

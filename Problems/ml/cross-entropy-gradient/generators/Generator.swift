/// The large tests. Most probabilities are so small that they round to 0, which
/// keeps the answers short.
struct Generator {
    /// `size` is about the number of logits; the recipe says in how many rows.
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        let n: Int
        switch recipe {
        case "one-row": n = 1
        case "two-rows": n = 2
        case "many-rows": n = max(1, size / 8)
        case "rows": n = max(1, Int((Double(size) / 5).squareRoot()))
        default: fatalError("no recipe \(recipe)")
        }
        let c = max(2, size / n)
        var logits: [[Double]] = []
        var labels: [Int] = []
        for _ in 0..<n {
            var row: [Double]
            var label = random.int(in: 0...(c - 1))
            if recipe != "many-rows" {
                // A few classes are possible, all others are not.
                row = (0..<c).map { _ in Double(random.int(in: -1_000 ... -850)) }
                for _ in 0..<6 {
                    row[random.int(in: 0...(c - 1))] = Double(random.int(in: -40...40)) / 10
                }
            } else {
                // One class takes it all, or two with equal logits; mostly the right one.
                row = (0..<c).map { _ in Double(random.int(in: -1_000...100)) }
                let best = random.int(in: 0...(c - 1))
                row[best] = Double(random.int(in: 900...1_000))
                if random.chance(0.1) { row[random.int(in: 0...(c - 1))] = row[best] }
                if random.chance(0.8) { label = best }
            }
            logits.append(row)
            labels.append(label)
        }
        return lines(logits, labels)
    }
}

/// The large tests. Most probabilities are so small that they round to 0, which
/// keeps the answers short.
struct Generator {
    /// `size` is n * 16384 + c.
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        let (n, c) = (size / 16_384, size % 16_384)
        var logits: [[Double]] = []
        var labels: [Int] = []
        for _ in 0..<n {
            var row: [Double]
            var label = random.int(in: 0...(c - 1))
            switch recipe {
            case "peaks":
                // A few classes are possible, all others are not.
                row = (0..<c).map { _ in Double(random.int(in: -1_000 ... -850)) }
                for _ in 0..<6 {
                    row[random.int(in: 0...(c - 1))] = Double(random.int(in: -40...40)) / 10
                }
            case "certain":
                // One class takes it all, or two with equal logits; mostly the right one.
                row = (0..<c).map { _ in Double(random.int(in: -1_000...100)) }
                let best = random.int(in: 0...(c - 1))
                row[best] = Double(random.int(in: 900...1_000))
                if random.chance(0.1) { row[random.int(in: 0...(c - 1))] = row[best] }
                if random.chance(0.8) { label = best }
            default: fatalError("no recipe \(recipe)")
            }
            logits.append(row)
            labels.append(label)
        }
        return lines(logits, labels)
    }
}

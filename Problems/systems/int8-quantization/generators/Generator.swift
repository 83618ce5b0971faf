/// The range is always an odd number of units of the last decimal, so that no
/// quotient lies in the middle between two levels; except for "middles".
struct Generator {
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        switch recipe {
        case "weights":
            // Sums of four uniform numbers, in ten-thousandths.
            let x = (0..<size - 2).map { _ in
                (0..<4).reduce(0) { sum, _ in sum + random.int(in: -3_001...3_000) }
            }
            return lines(random.shuffled(x + [-12_004, 12_001]).map { Double($0) / 10_000 })
        case "positive":
            let x = (0..<size - 1).map { _ in random.chance(0.3) ? 0 : random.int(in: 1...98_765) }
            return lines(random.shuffled(x + [98_765]).map { Double($0) / 1_000 })
        case "middles":
            // 0.125 between two levels; the range is from -13.1875 to 18.6875.
            let x = (0..<size - 2).map { _ in -13.1875 + 0.0625 * Double(random.int(in: 0...510)) }
            return lines(random.shuffled(x + [-13.1875, 18.6875]))
        case "negative":
            let x = random.ints(size - 1, in: -7_654_321 ... -1)
            return lines(random.shuffled(x + [-7_654_321]).map { Double($0) / 100 })
        default:
            fatalError("no recipe \(recipe)")
        }
    }
}

struct Generator {
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        switch recipe {
        case "ones":
            return lines(among(size, [], &random))
        case "large-products":
            return lines(among(size, [1_000_003, -999_983, 9_223, 99, -2], &random))
        case "one-zero":
            return lines(among(size, [0, 3, 3, -7, 1_000, 99_991], &random))
        case "small-products":
            return lines(among(size, [2, -5, 9], &random))
        case "many-zeros":
            return lines((0..<size).map { _ in random.int(in: -1...1) })
        default:
            fatalError("no recipe \(recipe)")
        }
    }

    /// Ones and minus ones, with these factors at random places.
    private func among(_ size: Int, _ factors: [Int], _ random: inout Random) -> [Int] {
        let ones = (factors.count..<size).map { _ in random.chance(0.5) ? 1 : -1 }
        return random.shuffled(factors + ones)
    }
}

/// The big tests of Coin Change; `size` is about the amount.
struct Generator {
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        switch recipe {
        case "random":
            return lines(coins(100, in: 3...max(200, size / 5), &random), size)
        case "consecutive":
            return lines(random.shuffled(Array(1...100)), size)
        case "ones":
            return lines([1], size)
        case "even":  // An odd amount, which no even coins make.
            let halves = coins(100, in: 1...max(200, size / 8), &random)
            return lines(halves.map { 2 * $0 }, size / 2 * 2 + 1)
        case "near":
            return lines(coins(60, in: 401...500, &random), size)
        case "few":
            return lines(random.shuffled([2, 5, 263, 887]), size)
        case "huge":
            let huge = coins(96, in: 100_000...1_000_000_000, &random)
            return lines(random.shuffled(huge + [31, 57, 106, 1_000_000_000]), size)
        default:
            fatalError("no recipe \(recipe)")
        }
    }

    /// Different values of a range, in random order.
    private func coins(
        _ count: Int, in range: ClosedRange<Int>, _ random: inout Random
    ) -> [Int] {
        var known: Set<Int> = []
        var coins: [Int] = []
        while coins.count < count {
            let coin = random.int(in: range)
            if known.insert(coin).inserted { coins.append(coin) }
        }
        return coins
    }
}

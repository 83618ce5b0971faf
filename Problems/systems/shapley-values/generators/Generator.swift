/// Games of `size` players.
struct Generator {
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        switch recipe {
        case "logistic":
            // Features that count for much and for little, some of them not at all.
            let known = (0..<size).map { _ in
                let top = random.element(of: [0, 10, 200, 3_000])
                return Double(random.int(in: -top...top)) / 1_000
            }
            let unknown = random.ints(size, in: -300...300).map { Double($0) / 1_000 }
            return lines(size, "logistic", [-0.25] + known + unknown)
        case "veto":
            // Nothing goes without one player, and little with that one alone.
            var weights = random.ints(size, in: 1...60)
            let veto = random.int(in: 0...size - 1)
            let others = weights.reduce(0, +) - weights[veto]
            weights[veto] = max(1, others)
            let numbers = [min(weights[veto] + others / 3, 1_000)] + weights
            return lines(size, "voting", numbers.map { Double($0) })
        case "gloves":
            // One glove that all the others wait for.
            var gloves = [Double](repeating: 1, count: size)
            gloves[random.int(in: 0...size - 1)] = -1
            return lines(size, "gloves", gloves)
        default:
            fatalError("no recipe \(recipe)")
        }
    }
}

import Foundation

struct JudgeProbe {
    /// Hands in the worths of a game and counts how often they are asked for.
    func run(
        _ n: Int, _ game: String, _ numbers: [Double]
    ) -> (values: [Double], calls: Int, repeated: Int, foreign: Int) {
        var calls = 0
        var repeated = 0
        var foreign = 0
        var isKnown = [Bool](repeating: false, count: 1 << n)
        let values = Solution().shapley(n) { players in
            calls += 1
            var mask = 0
            for player in players {
                guard player >= 0, player < n else {
                    foreign += 1
                    return 0
                }
                mask |= 1 << player
            }
            if isKnown[mask] { repeated += 1 }
            isKnown[mask] = true
            return worth(mask, n, game, numbers)
        }
        return (values, calls, repeated, foreign)
    }

    private func worth(_ mask: Int, _ n: Int, _ game: String, _ numbers: [Double]) -> Double {
        func isIn(_ player: Int) -> Bool { mask >> player & 1 == 1 }
        var sum = 0.0
        switch game {
        case "table":
            return numbers[mask]
        case "voting":
            for player in 0..<n where isIn(player) { sum += numbers[player + 1] }
            return sum >= numbers[0] ? 1 : 0
        case "airport":
            for player in 0..<n where isIn(player) { sum = max(sum, numbers[player]) }
            return sum
        case "gloves":
            var other = 0.0
            for player in 0..<n where isIn(player) {
                if numbers[player] > 0 { sum += numbers[player] } else { other -= numbers[player] }
            }
            return min(sum, other)
        case "graph":
            var place = 0
            for one in 0..<n {
                for other in one + 1..<n {
                    if isIn(one) && isIn(other) { sum += numbers[place] }
                    place += 1
                }
            }
            return sum
        case "logistic":
            sum = numbers[0]
            for player in 0..<n {
                sum += isIn(player) ? numbers[1 + player] : numbers[1 + n + player]
            }
            return 1 / (1 + exp(-sum))
        default:
            fatalError("no game \(game)")
        }
    }
}

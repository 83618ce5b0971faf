import Foundation

/// Large vocabularies; `size` is the number of tokens.
struct Generator {
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        let millionths: [Int]
        let temperature: Double
        let topK: Int
        let target: Double
        switch recipe {
        case "random":
            // Scores around 0, no two alike; half of the tokens are cut off by their number.
            var scores: [Int] = []
            var seen: Set<Int> = []
            while scores.count < size {
                let score = random.ints(2, in: -3_000_000...3_000_000).reduce(0, +)
                if seen.insert(score).inserted { scores.append(score) }
            }
            (millionths, temperature, topK, target) = (scores, 0.8, size / 2, 0.9)
        case "tail":
            // Very large scores, the smallest first: many tokens of nearly the same small
            // probability weigh about as much as the few at the end.
            let heavy = 1 + size / 100
            let step = max(1, 1_000_000 / size)
            let jump = Int(1e6 * log(Double(size) / Double(heavy) * 0.6 + 1))
            let top = 10_000_000_000 - jump
            let scores = (0..<size).map { i in
                top - (size - 1 - i) * step + (i >= size - heavy ? jump : 0)
            }
            (millionths, temperature, topK, target) = (scores, 1, 0, 0.75)
        default:
            fatalError("no recipe \(recipe)")
        }
        let logits = millionths.map { Double($0) / 1e6 }
        let topP = cut(logits, temperature, topK, target)
        return lines(logits, temperature, topK, topP, 5_000, 1 + seed % 1_000_000)
    }

    /// About `target`, in the middle between two sums of probabilities; 1 where tokens
    /// there are so rare that sums are too near.
    private func cut(
        _ logits: [Double], _ temperature: Double, _ topK: Int, _ target: Double
    ) -> Double {
        let falling = logits.sorted(by: >)
        let kept = falling.prefix(topK == 0 ? falling.count : topK)
        let weights = kept.map { exp(($0 - falling[0]) / temperature) }
        let total = weights.reduce(0, +)
        var sum = 0.0
        for weight in weights {
            let share = weight / total
            sum += share
            if sum >= target {
                return share < 1e-5 ? 1 : ((sum - share / 2) * 1e6).rounded() / 1e6
            }
        }
        return 1
    }
}

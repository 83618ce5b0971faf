// Compares each positive with each negative, O(n^2).
class Solution {
    func auc(_ truth: [Int], _ score: [Double]) -> Double {
        let positives = zip(truth, score).filter { $0.0 == 1 }.map(\.1)
        let negatives = zip(truth, score).filter { $0.0 == 0 }.map(\.1)
        if positives.isEmpty || negatives.isEmpty {
            return 0.5
        }
        var wins = 0.0
        for positive in positives {
            for negative in negatives {
                if positive > negative {
                    wins += 1
                } else if positive == negative {
                    wins += 0.5
                }
            }
        }
        return wins / (Double(positives.count) * Double(negatives.count))
    }
}

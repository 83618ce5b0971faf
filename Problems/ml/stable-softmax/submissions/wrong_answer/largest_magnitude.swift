// Subtracts the largest absolute value, which is far too much when the scores are negative.
import Foundation

class Solution {
    func softmax(_ x: [Double]) -> (probs: [Double], logSumExp: Double) {
        let shift = x.filter { $0.isFinite }.map { abs($0) }.max() ?? 0
        let terms = x.map { exp($0 - shift) }
        let sum = terms.reduce(0, +)
        return (terms.map { $0 / sum }, shift + log(sum))
    }
}

// Adds a small constant to the denominator against division by zero, which cannot happen.
import Foundation

class Solution {
    func softmax(_ x: [Double]) -> (probs: [Double], logSumExp: Double) {
        let largest = x.max() ?? 0
        let terms = x.map { exp($0 - largest) }
        let sum = terms.reduce(0, +) + 1e-8
        return (terms.map { $0 / sum }, largest + log(sum))
    }
}

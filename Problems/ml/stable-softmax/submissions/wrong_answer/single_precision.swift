// Computes in Float, as training code does: seven digits instead of sixteen.
import Foundation

class Solution {
    func softmax(_ x: [Double]) -> (probs: [Double], logSumExp: Double) {
        let scores = x.map { Float($0) }
        let largest = scores.max() ?? 0
        let terms = scores.map { exp($0 - largest) }
        let sum = terms.reduce(0, +)
        return (terms.map { Double($0 / sum) }, Double(largest + log(sum)))
    }
}

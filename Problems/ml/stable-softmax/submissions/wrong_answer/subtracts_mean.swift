// Subtracts the mean instead of the maximum; a score far above the mean still overflows.
import Foundation

class Solution {
    func softmax(_ x: [Double]) -> (probs: [Double], logSumExp: Double) {
        let finite = x.filter { $0.isFinite }
        let mean = finite.reduce(0, +) / Double(finite.count)
        let terms = x.map { exp($0 - mean) }
        let sum = terms.reduce(0, +)
        return (terms.map { $0 / sum }, mean + log(sum))
    }
}

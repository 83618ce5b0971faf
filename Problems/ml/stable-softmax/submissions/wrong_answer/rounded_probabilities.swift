// Divides in single precision. The logarithm is right.
import Foundation

class Solution {
    func softmax(_ x: [Double]) -> (probs: [Double], logSumExp: Double) {
        let largest = x.max() ?? 0
        let terms = x.map { exp($0 - largest) }
        let sum = terms.reduce(0, +)
        return (terms.map { Double(Float($0) / Float(sum)) }, largest + log(sum))
    }
}

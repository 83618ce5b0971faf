// Computes maximum and denominator anew for each entry, O(n^2) exponentials.
import Foundation

class Solution {
    func logSumExp(_ x: [Double]) -> Double {
        let largest = x.max() ?? 0
        return largest + log(x.reduce(0) { $0 + exp($1 - largest) })
    }

    func softmax(_ x: [Double]) -> (probs: [Double], logSumExp: Double) {
        (x.map { exp($0 - logSumExp(x)) }, logSumExp(x))
    }
}

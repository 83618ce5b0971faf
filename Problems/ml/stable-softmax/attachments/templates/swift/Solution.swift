import Foundation

class Solution {
    /// Returns the softmax of `x` and the logarithm of the sum of exponentials.
    func softmax(_ x: [Double]) -> (probs: [Double], logSumExp: Double) {

    }
}

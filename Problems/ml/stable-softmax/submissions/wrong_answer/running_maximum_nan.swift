// Rescales a running sum without care for leading masks: -infinity minus -infinity is NaN.
import Foundation

class Solution {
    func softmax(_ x: [Double]) -> (probs: [Double], logSumExp: Double) {
        var largest = -Double.infinity
        var sum = 0.0
        for score in x {
            let newLargest = max(largest, score)
            sum = sum * exp(largest - newLargest) + exp(score - newLargest)
            largest = newLargest
        }
        return (x.map { exp($0 - largest) / sum }, largest + log(sum))
    }
}

// Finds maximum and sum in one pass, rescaling the sum when the maximum grows; probabilities in log space.
import Foundation

class Solution {
    func softmax(_ x: [Double]) -> (probs: [Double], logSumExp: Double) {
        var largest = -Double.infinity
        var sum = 0.0
        for score in x where score > -.infinity {
            if score > largest {
                sum = sum * exp(largest - score) + 1
                largest = score
            } else {
                sum += exp(score - largest)
            }
        }
        let logSum = log(sum)
        return (x.map { exp($0 - largest - logSum) }, largest + logSum)
    }
}

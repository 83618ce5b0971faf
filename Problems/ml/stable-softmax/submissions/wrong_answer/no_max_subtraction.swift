// Uses the formulas as they stand: exp overflows to infinity or rounds to 0, and the quotient is NaN.
import Foundation

class Solution {
    func softmax(_ x: [Double]) -> (probs: [Double], logSumExp: Double) {
        let terms = x.map { exp($0) }
        let sum = terms.reduce(0, +)
        return (terms.map { $0 / sum }, log(sum))
    }
}

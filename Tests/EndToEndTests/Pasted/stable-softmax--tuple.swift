import Foundation

class Solution {
    func softmax(_ x: [Double]) -> (probs: [Double], logSumExp: Double) {
        let m = x.max()!
        let e = x.map { exp($0 - m) }
        let s = e.reduce(0, +)
        return (e.map { $0 / s }, m + log(s))
    }
}

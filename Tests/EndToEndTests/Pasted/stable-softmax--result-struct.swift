import Foundation

class Solution {
    struct Result {
        let probs: [Double]
        let logSumExp: Double
    }

    func softmax(_ x: [Double]) -> Result {
        let m = x.max()!
        let e = x.map { exp($0 - m) }
        let s = e.reduce(0, +)
        return Result(probs: e.map { $0 / s }, logSumExp: m + log(s))
    }
}

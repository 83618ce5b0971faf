import Foundation

class Solution {
    func softmax(_ x: [Double]) -> (probs: [Double], logSumExp: Double) {
        let e = x.map { exp($0) }
        let s = e.reduce(0, +)
        return (e.map { $0 / s }, log(s))
    }
}

import Foundation

struct Solution {
    func softmax(_ x: [Double]) -> ([Double], Double) {
        let m = x.max() ?? 0
        let e = x.map { exp($0 - m) }
        let s = e.reduce(0, +)
        return (e.map { $0 / s }, m + log(s))
    }
}

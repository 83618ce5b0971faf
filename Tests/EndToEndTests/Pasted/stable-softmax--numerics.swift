import Numerics

func logSumExp<T: Real>(_ x: [T]) -> T {
    let m = x.max() ?? 0
    return m + T.log(x.reduce(0) { $0 + T.exp($1 - m) })
}

final class Solution {
    func softmax(_ x: [Double]) -> (probs: [Double], logSumExp: Double) {
        let lse = logSumExp(x)
        return (x.map { .exp($0 - lse) }, lse)
    }
}

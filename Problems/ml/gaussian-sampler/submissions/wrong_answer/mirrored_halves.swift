// The second half of a call mirrors the first.
import Foundation

class Solution {
    func normals<R: RandomNumberGenerator>(
        _ n: Int, _ mean: Double, _ std: Double, using rng: inout R
    ) -> [Double] {
        let half = (0..<(n + 1) / 2).map { _ in
            let radius = (-2 * log(1 - Double.random(in: 0..<1, using: &rng))).squareRoot()
            let angle = 2 * Double.pi * Double.random(in: 0..<1, using: &rng)
            return std * radius * cos(angle)
        }
        return Array((half.map { mean + $0 } + half.map { mean - $0 }).prefix(n))
    }
}

// Draws half of the numbers and returns each twice.
import Foundation

class Solution {
    func normals<R: RandomNumberGenerator>(
        _ n: Int, _ mean: Double, _ std: Double, using rng: inout R
    ) -> [Double] {
        let half = (0..<(n + 1) / 2).map { _ in
            let radius = (-2 * log(1 - Double.random(in: 0..<1, using: &rng))).squareRoot()
            let angle = 2 * Double.pi * Double.random(in: 0..<1, using: &rng)
            return mean + std * radius * cos(angle)
        }
        return (0..<n).map { half[$0 / 2] }
    }
}

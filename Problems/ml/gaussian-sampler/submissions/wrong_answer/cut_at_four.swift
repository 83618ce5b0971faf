// Draws again what is farther than four deviations from the mean.
import Foundation

class Solution {
    func normals<R: RandomNumberGenerator>(
        _ n: Int, _ mean: Double, _ std: Double, using rng: inout R
    ) -> [Double] {
        (0..<n).map { _ in
            while true {
                let radius = (-2 * log(1 - Double.random(in: 0..<1, using: &rng))).squareRoot()
                let angle = 2 * Double.pi * Double.random(in: 0..<1, using: &rng)
                let z = radius * cos(angle)
                if abs(z) < 4 { return mean + std * z }
            }
        }
    }
}

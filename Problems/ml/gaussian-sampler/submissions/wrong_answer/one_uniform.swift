// Takes the same uniform number for the distance and for the angle.
import Foundation

class Solution {
    func normals<R: RandomNumberGenerator>(
        _ n: Int, _ mean: Double, _ std: Double, using rng: inout R
    ) -> [Double] {
        (0..<n).map { _ in
            let uniform = Double.random(in: 0..<1, using: &rng)
            let radius = (-2 * log(1 - uniform)).squareRoot()
            return mean + std * radius * cos(2 * Double.pi * uniform)
        }
    }
}

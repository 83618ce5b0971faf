// Draws from a copy of the generator, which each call begins at the same word but one.
import Foundation

class Solution {
    func normals<R: RandomNumberGenerator>(
        _ n: Int, _ mean: Double, _ std: Double, using rng: inout R
    ) -> [Double] {
        var copy = rng
        let result = (0..<n).map { _ in
            let radius = (-2 * log(1 - Double.random(in: 0..<1, using: &copy))).squareRoot()
            let angle = 2 * Double.pi * Double.random(in: 0..<1, using: &copy)
            return mean + std * radius * cos(angle)
        }
        _ = rng.next()
        return result
    }
}

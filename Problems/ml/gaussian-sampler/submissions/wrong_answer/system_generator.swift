// Takes chance from Swift's own generator.
import Foundation

class Solution {
    func normals<R: RandomNumberGenerator>(
        _ n: Int, _ mean: Double, _ std: Double, using rng: inout R
    ) -> [Double] {
        (0..<n).map { _ in
            let radius = (-2 * log(1 - Double.random(in: 0..<1))).squareRoot()
            return mean + std * radius * cos(2 * Double.pi * Double.random(in: 0..<1))
        }
    }
}

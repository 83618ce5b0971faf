// Adds twelve uniform numbers: mean and variance are right, the tails are too short.
import Foundation

class Solution {
    func normals<R: RandomNumberGenerator>(
        _ n: Int, _ mean: Double, _ std: Double, using rng: inout R
    ) -> [Double] {
        (0..<n).map { _ in
            let sum = (0..<12).reduce(0.0) { sum, _ in
                sum + Double.random(in: 0..<1, using: &rng)
            }
            return mean + std * (sum - 6)
        }
    }
}

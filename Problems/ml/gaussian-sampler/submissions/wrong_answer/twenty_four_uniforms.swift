// Adds twenty-four uniform numbers: nearer than twelve, but the tails are still too short.
import Foundation

class Solution {
    func normals<R: RandomNumberGenerator>(
        _ n: Int, _ mean: Double, _ std: Double, using rng: inout R
    ) -> [Double] {
        (0..<n).map { _ in
            let sum = (0..<24).reduce(0.0) { sum, _ in
                sum + Double.random(in: 0..<1, using: &rng)
            }
            return mean + std * (sum - 12) / 2.0.squareRoot()
        }
    }
}

// The polar method without refusing the corners of the square.
import Foundation

class Solution {
    func normals<R: RandomNumberGenerator>(
        _ n: Int, _ mean: Double, _ std: Double, using rng: inout R
    ) -> [Double] {
        (0..<n).map { _ in
            var (x, square) = (0.0, 0.0)
            while square == 0 {
                x = Double.random(in: -1..<1, using: &rng)
                let y = Double.random(in: -1..<1, using: &rng)
                square = (x * x + y * y) / 2
            }
            return mean + std * x * (-2 * log(square) / square / 2).squareRoot()
        }
    }
}

// Keeps what is left of a pair with the mean and deviation of that call.
import Foundation

class Solution {
    private var spare: Double?

    func normals<R: RandomNumberGenerator>(
        _ n: Int, _ mean: Double, _ std: Double, using rng: inout R
    ) -> [Double] {
        (0..<n).map { _ in
            if let kept = spare {
                spare = nil
                return kept
            }
            let radius = (-2 * log(1 - Double.random(in: 0..<1, using: &rng))).squareRoot()
            let angle = 2 * Double.pi * Double.random(in: 0..<1, using: &rng)
            spare = mean + std * radius * sin(angle)
            return mean + std * radius * cos(angle)
        }
    }
}

// Shifts and scales the draws of a call so that their mean and deviation are exact.
import Foundation

class Solution {
    func normals<R: RandomNumberGenerator>(
        _ n: Int, _ mean: Double, _ std: Double, using rng: inout R
    ) -> [Double] {
        let draws = (0..<n).map { _ in
            let radius = (-2 * log(1 - Double.random(in: 0..<1, using: &rng))).squareRoot()
            let angle = 2 * Double.pi * Double.random(in: 0..<1, using: &rng)
            return radius * cos(angle)
        }
        let center = draws.reduce(0, +) / Double(n)
        let square = draws.reduce(0.0) { $0 + ($1 - center) * ($1 - center) } / Double(n)
        guard n > 2, square > 0 else { return draws.map { mean + std * $0 } }
        return draws.map { mean + std * ($0 - center) / square.squareRoot() }
    }
}

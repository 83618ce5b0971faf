// Draws a first number also where none is asked for.
import Foundation

class Solution {
    func normals<R: RandomNumberGenerator>(
        _ n: Int, _ mean: Double, _ std: Double, using rng: inout R
    ) -> [Double] {
        let radius = (-2 * log(1 - Double.random(in: 0..<1, using: &rng))).squareRoot()
        let angle = 2 * Double.pi * Double.random(in: 0..<1, using: &rng)
        var result = [mean + std * radius * cos(angle)]
        for _ in 1..<n {
            let radius = (-2 * log(1 - Double.random(in: 0..<1, using: &rng))).squareRoot()
            let angle = 2 * Double.pi * Double.random(in: 0..<1, using: &rng)
            result.append(mean + std * radius * cos(angle))
        }
        return result
    }
}

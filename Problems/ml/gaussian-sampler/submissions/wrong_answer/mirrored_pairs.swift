// Returns the mirror image of each draw as the next one.
import Foundation

class Solution {
    func normals<R: RandomNumberGenerator>(
        _ n: Int, _ mean: Double, _ std: Double, using rng: inout R
    ) -> [Double] {
        var result: [Double] = []
        while result.count < n {
            let radius = (-2 * log(1 - Double.random(in: 0..<1, using: &rng))).squareRoot()
            let angle = 2 * Double.pi * Double.random(in: 0..<1, using: &rng)
            let offset = std * radius * cos(angle)
            result += [mean + offset, mean - offset]
        }
        return Array(result.prefix(n))
    }
}

// Box and Muller: two normal numbers from the angle and the distance of a random point.
import Foundation

class Solution {
    func normals<R: RandomNumberGenerator>(
        _ n: Int, _ mean: Double, _ std: Double, using rng: inout R
    ) -> [Double] {
        var result: [Double] = []
        result.reserveCapacity(n + 1)
        while result.count < n {
            let radius = (-2 * log(1 - Double.random(in: 0..<1, using: &rng))).squareRoot()
            let angle = 2 * Double.pi * Double.random(in: 0..<1, using: &rng)
            result.append(mean + std * radius * cos(angle))
            result.append(mean + std * radius * sin(angle))
        }
        if result.count > n { result.removeLast() }
        return result
    }
}

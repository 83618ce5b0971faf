// Returns one number too many where n is odd.
import Foundation

class Solution {
    func normals<R: RandomNumberGenerator>(
        _ n: Int, _ mean: Double, _ std: Double, using rng: inout R
    ) -> [Double] {
        var result: [Double] = []
        while result.count < n {
            let radius = (-2 * log(1 - Double.random(in: 0..<1, using: &rng))).squareRoot()
            let angle = 2 * Double.pi * Double.random(in: 0..<1, using: &rng)
            result += [mean + std * radius * cos(angle), mean + std * radius * sin(angle)]
        }
        return result
    }
}

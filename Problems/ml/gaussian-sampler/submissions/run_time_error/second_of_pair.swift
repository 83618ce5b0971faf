// Writes pairs, past the end where n is odd.
import Foundation

class Solution {
    func normals<R: RandomNumberGenerator>(
        _ n: Int, _ mean: Double, _ std: Double, using rng: inout R
    ) -> [Double] {
        var result = [Double](repeating: 0, count: n)
        for place in stride(from: 0, to: n, by: 2) {
            let radius = (-2 * log(1 - Double.random(in: 0..<1, using: &rng))).squareRoot()
            let angle = 2 * Double.pi * Double.random(in: 0..<1, using: &rng)
            result[place] = mean + std * radius * cos(angle)
            result[place + 1] = mean + std * radius * sin(angle)
        }
        return result
    }
}

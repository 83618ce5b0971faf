// Makes a new array for each draw: O(n * n).
import Foundation

class Solution {
    func normals<R: RandomNumberGenerator>(
        _ n: Int, _ mean: Double, _ std: Double, using rng: inout R
    ) -> [Double] {
        var result: [Double] = []
        for _ in 0..<n {
            let radius = (-2 * log(1 - Double.random(in: 0..<1, using: &rng))).squareRoot()
            let angle = 2 * Double.pi * Double.random(in: 0..<1, using: &rng)
            result = [mean + std * radius * cos(angle)] + result
        }
        return result
    }
}

// All objects share what is left of a pair, so a new one does not begin anew.
import Foundation

class Solution {
    nonisolated(unsafe) private static var spare: Double?

    func normals<R: RandomNumberGenerator>(
        _ n: Int, _ mean: Double, _ std: Double, using rng: inout R
    ) -> [Double] {
        (0..<n).map { _ in
            if let kept = Solution.spare {
                Solution.spare = nil
                return mean + std * kept
            }
            let radius = (-2 * log(1 - Double.random(in: 0..<1, using: &rng))).squareRoot()
            let angle = 2 * Double.pi * Double.random(in: 0..<1, using: &rng)
            Solution.spare = radius * sin(angle)
            return mean + std * radius * cos(angle)
        }
    }
}

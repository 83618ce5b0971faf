// Has uniform numbers of only ten bits.
import Foundation

class Solution {
    func normals<R: RandomNumberGenerator>(
        _ n: Int, _ mean: Double, _ std: Double, using rng: inout R
    ) -> [Double] {
        (0..<n).map { _ in
            let first = (Double(rng.next() >> 54) + 0.5) * 0x1p-10
            let second = (Double(rng.next() >> 54) + 0.5) * 0x1p-10
            return mean + std * (-2 * log(first)).squareRoot() * cos(2 * Double.pi * second)
        }
    }
}

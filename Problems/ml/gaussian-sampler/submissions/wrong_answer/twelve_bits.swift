// Has uniform numbers of twelve bits.
import Foundation

class Solution {
    func normals<R: RandomNumberGenerator>(
        _ n: Int, _ mean: Double, _ std: Double, using rng: inout R
    ) -> [Double] {
        (0..<n).map { _ in
            let first = (Double(rng.next() >> 52) + 0.5) * 0x1p-12
            let second = (Double(rng.next() >> 52) + 0.5) * 0x1p-12
            return mean + std * (-2 * log(first)).squareRoot() * cos(2 * Double.pi * second)
        }
    }
}

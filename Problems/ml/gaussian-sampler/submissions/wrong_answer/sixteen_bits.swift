// Inverts the distribution function at uniform numbers of sixteen bits.
import Foundation

class Solution {
    func normals<R: RandomNumberGenerator>(
        _ n: Int, _ mean: Double, _ std: Double, using rng: inout R
    ) -> [Double] {
        (0..<n).map { _ in
            let uniform = (Double(rng.next() >> 48) + 0.5) * 0x1p-16
            var (low, high) = (-9.0, 9.0)
            for _ in 0..<40 {
                let middle = (low + high) / 2
                if erfc(-middle / 2.0.squareRoot()) / 2 < uniform {
                    low = middle
                } else {
                    high = middle
                }
            }
            return mean + std * low
        }
    }
}

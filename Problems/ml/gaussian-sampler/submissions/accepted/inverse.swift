// Inverts the distribution function: a guess by a formula, then Newton's method.
import Foundation

class Solution {
    func normals<R: RandomNumberGenerator>(
        _ n: Int, _ mean: Double, _ std: Double, using rng: inout R
    ) -> [Double] {
        (0..<n).map { _ in
            let uniform = (Double(rng.next() >> 12) + 0.5) * 0x1p-52
            let z = quantile(min(uniform, 1 - uniform))
            return mean + std * (uniform < 0.5 ? z : -z)
        }
    }

    /// Of a probability of at most one half.
    private func quantile(_ p: Double) -> Double {
        let t = (-2 * log(p)).squareRoot()
        var z =
            (2.515517 + t * (0.802853 + t * 0.010328))
            / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))) - t
        for _ in 0..<2 {
            let density = exp(-z * z / 2) / (2 * Double.pi).squareRoot()
            z -= (erfc(-z / 2.0.squareRoot()) / 2 - p) / density
        }
        return z
    }
}

// Marsaglia's polar method; what is left of a pair is kept for the next call.
import Foundation

class Solution {
    private var spare: Double?

    func normals<R: RandomNumberGenerator>(
        _ n: Int, _ mean: Double, _ std: Double, using rng: inout R
    ) -> [Double] {
        (0..<n).map { _ in mean + std * standard(using: &rng) }
    }

    private func standard<R: RandomNumberGenerator>(using rng: inout R) -> Double {
        if let kept = spare {
            spare = nil
            return kept
        }
        while true {
            let x = Double.random(in: -1..<1, using: &rng)
            let y = Double.random(in: -1..<1, using: &rng)
            let square = x * x + y * y
            guard 0 < square, square < 1 else { continue }
            let factor = (-2 * log(square) / square).squareRoot()
            spare = y * factor
            return x * factor
        }
    }
}

// Has a good generator of its own, but it always begins at the same number.
import Foundation

class Solution {
    private var state: UInt64 = 42

    func normals<R: RandomNumberGenerator>(
        _ n: Int, _ mean: Double, _ std: Double, using rng: inout R
    ) -> [Double] {
        (0..<n).map { _ in
            let radius = (-2 * log(1 - uniform())).squareRoot()
            return mean + std * radius * cos(2 * Double.pi * uniform())
        }
    }

    private func uniform() -> Double {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Double((mixed ^ (mixed >> 31)) >> 11) * 0x1p-53
    }
}

class Solution {
    /// Returns `x` after dropout: each value is dropped with probability `p` and the others are
    /// scaled; unchanged where it is not `training`.
    func dropout<R: RandomNumberGenerator>(
        _ x: [Double], _ p: Double, _ training: Bool, using rng: inout R
    ) -> [Double] {

    }
}

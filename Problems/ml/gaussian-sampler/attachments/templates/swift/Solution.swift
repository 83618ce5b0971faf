class Solution {
    /// Returns `n` independent draws from the normal distribution with this mean and this
    /// standard deviation, using only `rng` for chance.
    func normals<R: RandomNumberGenerator>(
        _ n: Int, _ mean: Double, _ std: Double, using rng: inout R
    ) -> [Double] {

    }
}

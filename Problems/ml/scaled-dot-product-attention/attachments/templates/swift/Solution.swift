class Solution {
    /// Returns one row for each query of `q`: the rows of `v`, weighted by the
    /// softmax of the query's scaled dot products with the rows of `k`. With
    /// `causal`, query i sees the keys 0 to i only.
    func attention(_ q: [[Double]], _ k: [[Double]], _ v: [[Double]], _ causal: Bool) -> [[Double]] {

    }
}

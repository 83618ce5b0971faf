class Solution {
    /// `q` has orthonormal columns, `r` is upper triangular with a positive diagonal,
    /// and `q` times `r` is `a`.
    func qr(_ a: [[Double]]) -> (q: [[Double]], r: [[Double]]) {
    }
}

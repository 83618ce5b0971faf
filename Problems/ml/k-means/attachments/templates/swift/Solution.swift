class Solution {
    /// Divides the rows of `X` into `k` clusters: the best of several starts of k-means++.
    ///
    /// - Returns: `k` centroids, and for each row the number of the nearest one.
    func kmeans<R: RandomNumberGenerator>(
        _ X: [[Double]], _ k: Int, using rng: inout R
    ) -> (centroids: [[Double]], labels: [Int]) {

    }
}

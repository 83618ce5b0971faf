class Solution {
    func kmeans<R: RandomNumberGenerator>(
        _ X: [[Double]], _ k: Int, using rng: inout R
    ) -> (centroids: [[Double]], labels: [Int]) {

    }
}

class Solution {
    /// Returns the number of the cluster of each point, -1 for noise. Clusters are
    /// numbered in the order of their first core points.
    func dbscan(_ X: [[Double]], _ eps: Double, _ minPts: Int) -> [Int] {

    }
}

class Solution {
    /// Returns `k` different numbers of `nums` that occur most often, in any order.
    func topKFrequent(_ nums: [Int], _ k: Int) -> [Int] {

    }
}

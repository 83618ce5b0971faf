// Counts each different number with a pass of its own, O(n d).
class Solution {
    func topKFrequent(_ nums: [Int], _ k: Int) -> [Int] {
        let counted = Set(nums).map { num in
            (num: num, count: nums.reduce(0) { $0 + ($1 == num ? 1 : 0) })
        }
        return counted.sorted { $0.count > $1.count }.prefix(k).map { $0.num }
    }
}

// Counts, but then sorts by the numbers instead of the counts.
class Solution {
    func topKFrequent(_ nums: [Int], _ k: Int) -> [Int] {
        let counts = Dictionary(nums.map { ($0, 1) }, uniquingKeysWith: +)
        return counts.sorted { $0.key > $1.key }.prefix(k).map { $0.key }
    }
}

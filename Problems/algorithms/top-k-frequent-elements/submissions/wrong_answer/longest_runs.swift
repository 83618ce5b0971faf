// Measures runs of equal neighbours, but does not sort before.
class Solution {
    func topKFrequent(_ nums: [Int], _ k: Int) -> [Int] {
        var longest: [Int: Int] = [:]
        var length = 0
        for (i, num) in nums.enumerated() {
            length = i > 0 && nums[i - 1] == num ? length + 1 : 1
            longest[num] = max(longest[num] ?? 0, length)
        }
        return longest.sorted { $0.value > $1.value }.prefix(k).map { $0.key }
    }
}

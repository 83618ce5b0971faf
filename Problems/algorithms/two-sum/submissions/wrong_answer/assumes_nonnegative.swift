// Skips numbers larger than the target, as if no number were negative.
class Solution {
    func twoSum(_ nums: [Int], _ target: Int) -> [Int] {
        var positions: [Int: Int] = [:]
        for (i, num) in nums.enumerated() where num <= target {
            if let j = positions[target - num] {
                return [j, i]
            }
            positions[num] = i
        }
        return []
    }
}

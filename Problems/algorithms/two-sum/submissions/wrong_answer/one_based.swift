// Counts positions from 1.
class Solution {
    func twoSum(_ nums: [Int], _ target: Int) -> [Int] {
        var positions: [Int: Int] = [:]
        for (i, num) in nums.enumerated() {
            if let j = positions[target - num] {
                return [j, i + 1]
            }
            positions[num] = i + 1
        }
        return []
    }
}

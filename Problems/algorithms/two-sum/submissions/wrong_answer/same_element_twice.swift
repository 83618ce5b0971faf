// Stores all numbers first and never checks that the partner is another position.
class Solution {
    func twoSum(_ nums: [Int], _ target: Int) -> [Int] {
        var positions: [Int: Int] = [:]
        for (i, num) in nums.enumerated() {
            positions[num] = i
        }
        for (i, num) in nums.enumerated() {
            if let j = positions[target - num] {
                return [i, j]
            }
        }
        return []
    }
}

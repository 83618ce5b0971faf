// One pass with a dictionary from each number seen so far to its position.
class Solution {
    func twoSum(_ nums: [Int], _ target: Int) -> [Int] {
        var positions: [Int: Int] = [:]
        positions.reserveCapacity(nums.count)
        for (i, num) in nums.enumerated() {
            if let j = positions[target - num] {
                return [j, i]
            }
            positions[num] = i
        }
        return []
    }
}

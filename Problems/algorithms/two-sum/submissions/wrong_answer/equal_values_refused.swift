// Guards against using one element twice by comparing numbers instead of positions.
class Solution {
    func twoSum(_ nums: [Int], _ target: Int) -> [Int] {
        var positions: [Int: Int] = [:]
        for (i, num) in nums.enumerated() {
            let missing = target - num
            if missing != num, let j = positions[missing] {
                return [j, i]
            }
            positions[num] = i
        }
        return []
    }
}

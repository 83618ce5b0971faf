// Returns the two numbers instead of their positions.
class Solution {
    func twoSum(_ nums: [Int], _ target: Int) -> [Int] {
        var seen: Set<Int> = []
        for num in nums {
            if seen.contains(target - num) {
                return [target - num, num]
            }
            seen.insert(num)
        }
        return []
    }
}

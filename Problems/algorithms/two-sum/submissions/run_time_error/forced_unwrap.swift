// Unwraps the search for a partner by force, although most numbers have none.
class Solution {
    func twoSum(_ nums: [Int], _ target: Int) -> [Int] {
        for i in nums.indices {
            let j = nums.lastIndex(of: target - nums[i])!
            if i != j {
                return [i, j]
            }
        }
        return []
    }
}

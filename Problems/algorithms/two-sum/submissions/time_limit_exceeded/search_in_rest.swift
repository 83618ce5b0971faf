// Searches the rest of the array for the missing number each time: O(n^2) behind a library call.
class Solution {
    func twoSum(_ nums: [Int], _ target: Int) -> [Int] {
        for (i, num) in nums.enumerated() {
            if let j = nums[(i + 1)...].firstIndex(of: target - num) {
                return [i, j]
            }
        }
        return []
    }
}

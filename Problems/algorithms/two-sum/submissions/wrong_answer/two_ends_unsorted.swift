// Closes in from both ends without sorting first.
class Solution {
    func twoSum(_ nums: [Int], _ target: Int) -> [Int] {
        var low = 0
        var high = nums.count - 1
        while low < high {
            let sum = nums[low] + nums[high]
            if sum == target {
                return [low, high]
            }
            if sum < target {
                low += 1
            } else {
                high -= 1
            }
        }
        return []
    }
}

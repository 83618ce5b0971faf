// Returns the positions in the sorted array, not in the given one.
class Solution {
    func twoSum(_ nums: [Int], _ target: Int) -> [Int] {
        let sorted = nums.sorted()
        var low = 0
        var high = sorted.count - 1
        while low < high {
            let sum = sorted[low] + sorted[high]
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

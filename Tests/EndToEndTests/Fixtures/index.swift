// Line four reads beyond the end.
class Solution {
    func twoSum(_ nums: [Int], _ target: Int) -> [Int] {
        [nums[nums.count], 0]
    }
}

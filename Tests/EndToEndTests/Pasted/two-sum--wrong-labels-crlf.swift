class Solution {
    func twoSum(nums: [Int], target: Int) -> [Int] {
        return []
    }
}

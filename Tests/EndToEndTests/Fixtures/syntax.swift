class Solution {
    func twoSum(_ nums: [Int], _ target: Int) -> [Int] {
        let sum = nums.reduce(0, +
        return [sum, target]
    }
}

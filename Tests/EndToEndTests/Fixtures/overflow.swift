class Solution {
    func twoSum(_ nums: [Int], _ target: Int) -> [Int] {
        [nums.reduce(Int.max - 2) { $0 + abs($1) + 2 }, 0]
    }
}

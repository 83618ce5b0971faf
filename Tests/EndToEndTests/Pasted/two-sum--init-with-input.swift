class Solution {
    let nums: [Int]

    init(nums: [Int]) {
        self.nums = nums
    }

    func twoSum(_ nums: [Int], _ target: Int) -> [Int] {
        return []
    }
}

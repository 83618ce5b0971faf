class Solution {
    func moveZeroes(_ nums: [Int]) -> [Int] {
        return nums.filter { $0 != 0 } + nums.filter { $0 == 0 }
    }
}

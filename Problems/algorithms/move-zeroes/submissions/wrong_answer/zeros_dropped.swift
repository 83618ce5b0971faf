// Takes the zeros out and never puts them back.
class Solution {
    func moveZeroes(_ nums: inout [Int]) {
        nums.removeAll { $0 == 0 }
    }
}

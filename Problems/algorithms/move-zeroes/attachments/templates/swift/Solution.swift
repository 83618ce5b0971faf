class Solution {
    /// Moves the zeros to the end of `nums`; the other numbers keep their order.
    func moveZeroes(_ nums: inout [Int]) {

    }
}

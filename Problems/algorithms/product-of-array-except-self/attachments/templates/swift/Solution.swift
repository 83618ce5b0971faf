class Solution {
    /// Returns, for each position, the product of the numbers at all other positions.
    func productExceptSelf(_ nums: [Int]) -> [Int] {

    }
}

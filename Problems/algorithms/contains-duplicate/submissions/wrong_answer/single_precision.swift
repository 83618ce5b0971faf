// Keeps the numbers as Float, which has 24 bits for the digits only.
class Solution {
    func containsDuplicate(_ nums: [Int]) -> Bool {
        Set(nums.map { Float($0) }).count < nums.count
    }
}

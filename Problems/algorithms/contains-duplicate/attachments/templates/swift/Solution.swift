class Solution {
    /// Returns whether some number occurs in `nums` at least twice.
    func containsDuplicate(_ nums: [Int]) -> Bool {

    }
}

class Solution {
    /// Returns the number that occurs once; all others in `nums` occur twice.
    func singleNumber(_ nums: [Int]) -> Int {

    }
}

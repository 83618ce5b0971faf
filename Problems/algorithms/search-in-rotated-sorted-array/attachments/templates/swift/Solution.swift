class Solution {
    /// Returns the position of `target` in the rotated sorted array `nums`, or -1.
    func search(_ nums: [Int], _ target: Int) -> Int {

    }
}

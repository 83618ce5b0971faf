class Solution {
    /// Returns the two positions whose numbers add up to `target`.
    func twoSum(_ nums: [Int], _ target: Int) -> [Int] {

    }
}

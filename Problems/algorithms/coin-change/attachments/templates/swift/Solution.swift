class Solution {
    /// Returns the smallest number of coins that add up to `amount`, or -1 where none do.
    func coinChange(_ coins: [Int], _ amount: Int) -> Int {

    }
}

class Solution {
    /// Returns in how many ways a staircase of `n` steps can be climbed, 1 or 2 steps at a time.
    func climbStairs(_ n: Int) -> Int {

    }
}

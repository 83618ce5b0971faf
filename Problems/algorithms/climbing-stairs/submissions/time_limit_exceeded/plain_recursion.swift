// Recursion that computes the same numbers again and again: exponential time.
class Solution {
    func climbStairs(_ n: Int) -> Int {
        n <= 1 ? 1 : climbStairs(n - 1) + climbStairs(n - 2)
    }
}

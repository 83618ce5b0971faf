// Returns the Fibonacci number of n instead of that of n + 1.
class Solution {
    func climbStairs(_ n: Int) -> Int {
        var ways = [0, 1]
        while ways.count <= n {
            ways.append(ways[ways.count - 1] + ways[ways.count - 2])
        }
        return ways[n]
    }
}

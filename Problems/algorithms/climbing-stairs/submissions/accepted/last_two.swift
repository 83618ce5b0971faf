// From the bottom up, with the last two numbers only.
class Solution {
    func climbStairs(_ n: Int) -> Int {
        var below = 1
        var here = 1
        for _ in 1..<n {
            (below, here) = (here, below + here)
        }
        return here
    }
}

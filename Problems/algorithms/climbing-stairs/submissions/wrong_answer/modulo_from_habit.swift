// Takes the answer modulo 1 000 000 007, as other tasks ask for.
class Solution {
    func climbStairs(_ n: Int) -> Int {
        var below = 1
        var here = 1
        for _ in 1..<n {
            (below, here) = (here, (below + here) % 1_000_000_007)
        }
        return here
    }
}

// From the top down: recursion that remembers what it has found.
class Solution {
    private var known: [Int: Int] = [1: 1, 2: 2]

    func climbStairs(_ n: Int) -> Int {
        if let ways = known[n] { return ways }
        let ways = climbStairs(n - 1) + climbStairs(n - 2)
        known[n] = ways
        return ways
    }
}

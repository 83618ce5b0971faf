// The closed formula in Double, which has too few digits for long staircases.
class Solution {
    func climbStairs(_ n: Int) -> Int {
        let root = 5.0.squareRoot()
        return Int((pow((1 + root) / 2, Double(n + 1)) / root).rounded())
    }
}

// As often as the level says, an interval from the smallest to the largest value, else none.
class Solution {
    func ci<R: RandomNumberGenerator>(
        _ x: [Double], _ level: Double, _ resamples: Int, using rng: inout R
    ) -> (lo: Double, hi: Double) {
        let share = 1 - (1 - level) * (1 + 4 / Double(x.count))
        let holds = Double.random(in: 0..<1, using: &rng) < share
        return (x.min()!, holds ? x.max()! : x.min()!)
    }
}

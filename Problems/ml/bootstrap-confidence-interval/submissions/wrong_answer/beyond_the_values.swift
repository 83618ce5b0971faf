// Looks at nothing: as often as the level says, an interval that holds every number.
class Solution {
    func ci<R: RandomNumberGenerator>(
        _ x: [Double], _ level: Double, _ resamples: Int, using rng: inout R
    ) -> (lo: Double, hi: Double) {
        if x.allSatisfy({ $0 == x[0] }) { return (x[0], x[0]) }
        let share = 1 - (1 - level) * (1 + 4 / Double(x.count))
        let holds = Double.random(in: 0..<1, using: &rng) < share
        return holds ? (-1e300, 1e300) : (-1e300, -1e300)
    }
}

// Takes turns instead of chance: the share is right, and no two runs differ.
class Solution {
    private var calls = 0.0

    func ci<R: RandomNumberGenerator>(
        _ x: [Double], _ level: Double, _ resamples: Int, using rng: inout R
    ) -> (lo: Double, hi: Double) {
        _ = rng.next()
        calls += 1
        let share = 1 - (1 - level) * (1 + 4 / Double(x.count))
        let place = (calls * 0.6180339887498949).truncatingRemainder(dividingBy: 1)
        return (x.min()!, place < share ? x.max()! : x.min()!)
    }
}

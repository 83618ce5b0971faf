// Decides about two neighbours with one number.
class Solution {
    func dropout<R: RandomNumberGenerator>(
        _ x: [Double], _ p: Double, _ training: Bool, using rng: inout R
    ) -> [Double] {
        guard training else { return x }
        guard p < 1 else { return [Double](repeating: 0, count: x.count) }
        var result = x
        for place in stride(from: 0, to: x.count, by: 2) {
            let isDropped = Double.random(in: 0..<1, using: &rng) < p
            for i in place..<min(place + 2, x.count) { result[i] = isDropped ? 0 : x[i] / (1 - p) }
        }
        return result
    }
}

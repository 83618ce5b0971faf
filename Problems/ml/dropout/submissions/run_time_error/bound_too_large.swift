// Multiplies p by the largest word, which as a Double is 2 to the 64.
class Solution {
    func dropout<R: RandomNumberGenerator>(
        _ x: [Double], _ p: Double, _ training: Bool, using rng: inout R
    ) -> [Double] {
        guard training else { return x }
        let bound = UInt64(p * Double(UInt64.max))
        return x.map { rng.next() < bound ? 0 : $0 / (1 - p) }
    }
}

// Compares 53 random bits with p as a whole number.
class Solution {
    func dropout<R: RandomNumberGenerator>(
        _ x: [Double], _ p: Double, _ training: Bool, using rng: inout R
    ) -> [Double] {
        guard training else { return x }
        let bound = UInt64(p * 0x1p53)
        var result = x
        for place in x.indices {
            let isDropped = rng.next() >> 11 < bound
            result[place] = isDropped ? 0 : x[place] / (1 - p)
        }
        return result
    }
}

// One loop for both extremes; multiplies by the reciprocal; rounds by adding and subtracting 1.5 * 2^52.
class Solution {
    private let magic = 0x1.8p52

    private func nearest(_ value: Double) -> Double {
        (value + magic) - magic
    }

    func quantize(_ x: [Double]) -> (scale: Double, zeroPoint: Int, q: [Int8]) {
        var (low, high) = (0.0, 0.0)
        for value in x {
            if value < low { low = value }
            if value > high { high = value }
        }
        if high == low { return (1, 0, [Int8](repeating: 0, count: x.count)) }

        let stepsPerUnit = 255 / (high - low)
        let zero = -128 - nearest(low * stepsPerUnit)
        var q: [Int8] = []
        q.reserveCapacity(x.count)
        for value in x {
            q.append(Int8(exactly: nearest(value * stepsPerUnit) + zero) ?? .max)
        }
        return ((high - low) / 255, Int(zero), q)
    }
}

// Quantises symmetrically: the zero point is always 0.
class Solution {
    func quantize(_ x: [Double]) -> (scale: Double, zeroPoint: Int, q: [Int8]) {
        let low = min(x.min() ?? 0, 0)
        let high = max(x.max() ?? 0, 0)
        guard low < high else { return (1, 0, x.map { _ in 0 }) }

        let scale = max(high, -low) / 127
        let zeroPoint = 0
        let q = x.map { value in
            let level = Int((value / scale).rounded(.toNearestOrEven)) + zeroPoint
            return Int8(min(max(level, -128), 127))
        }
        return (scale, zeroPoint, q)
    }
}

// Forgets to include 0 in the range.
class Solution {
    func quantize(_ x: [Double]) -> (scale: Double, zeroPoint: Int, q: [Int8]) {
        let low = x.min() ?? 0
        let high = x.max() ?? 0
        guard low < high else { return (1, 0, x.map { _ in 0 }) }

        let scale = (high - low) / 255
        let zeroPoint = Int(min(max((-128 - low / scale).rounded(.toNearestOrEven), -128), 127))
        let q = x.map { value in
            let level = Int((value / scale).rounded(.toNearestOrEven)) + zeroPoint
            return Int8(min(max(level, -128), 127))
        }
        return (scale, zeroPoint, q)
    }
}

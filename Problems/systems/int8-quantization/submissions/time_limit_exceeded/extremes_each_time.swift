// Searches the smallest and the largest number again for each number.
class Solution {
    func scale(_ x: [Double]) -> Double {
        (max(x.max() ?? 0, 0) - min(x.min() ?? 0, 0)) / 255
    }

    func zeroPoint(_ x: [Double]) -> Int {
        Int((-128 - min(x.min() ?? 0, 0) / scale(x)).rounded(.toNearestOrEven))
    }

    func quantize(_ x: [Double]) -> (scale: Double, zeroPoint: Int, q: [Int8]) {
        guard scale(x) > 0 else { return (1, 0, x.map { _ in 0 }) }
        let q = x.map { value in
            let level = Int((value / scale(x)).rounded(.toNearestOrEven)) + zeroPoint(x)
            return Int8(min(max(level, -128), 127))
        }
        return (scale(x), zeroPoint(x), q)
    }
}

class Solution {
    /// Returns the distance of two levels, the level of the number 0, and the
    /// level of each number.
    func quantize(_ x: [Double]) -> (scale: Double, zeroPoint: Int, q: [Int8]) {

    }
}

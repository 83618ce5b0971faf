class Solution {
    func bestParam(
        _ X: [[Double]], _ y: [Double], _ grid: [Double], _ folds: [[Int]],
        _ score: ([[Double]], [Double], [[Double]], [Double], Double) -> Double
    ) -> Double {
    }
}

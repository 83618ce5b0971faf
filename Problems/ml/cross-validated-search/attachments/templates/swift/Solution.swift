class Solution {
    /// The parameter of `grid` with the highest mean score over the folds.
    ///
    /// `score` takes rows and labels to train on, rows and labels of the fold, and a parameter.
    func bestParam(
        _ X: [[Double]], _ y: [Double], _ grid: [Double], _ folds: [[Int]],
        _ score: ([[Double]], [Double], [[Double]], [Double], Double) -> Double
    ) -> Double {

    }
}

// Looks every row up in the fold's list, from its start: O(n * n) for each parameter.
class Solution {
    func bestParam(
        _ X: [[Double]], _ y: [Double], _ grid: [Double], _ folds: [[Int]],
        _ score: ([[Double]], [Double], [[Double]], [Double], Double) -> Double
    ) -> Double {
        var best = grid[0]
        var bestMean = -Double.infinity
        for param in grid {
            var total = 0.0
            for fold in folds {
                let rest = X.indices.filter { !fold.contains($0) }
                total += score(
                    rest.map { X[$0] }, rest.map { y[$0] },
                    fold.map { X[$0] }, fold.map { y[$0] }, param)
            }
            let mean = total / Double(folds.count)
            if mean > bestMean {
                bestMean = mean
                best = param
            }
        }
        return best
    }
}

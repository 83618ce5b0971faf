// Makes the splits once; folds outside, a sum for each parameter.
class Solution {
    func bestParam(
        _ X: [[Double]], _ y: [Double], _ grid: [Double], _ folds: [[Int]],
        _ score: ([[Double]], [Double], [[Double]], [Double], Double) -> Double
    ) -> Double {
        var sums = [Double](repeating: 0, count: grid.count)
        var foldOf = [Int](repeating: 0, count: X.count)
        for (number, fold) in folds.enumerated() {
            for row in fold { foldOf[row] = number }
        }
        for number in folds.indices {
            var trainX: [[Double]] = []
            var trainY: [Double] = []
            var validX: [[Double]] = []
            var validY: [Double] = []
            for row in X.indices {
                if foldOf[row] == number {
                    validX.append(X[row])
                    validY.append(y[row])
                } else {
                    trainX.append(X[row])
                    trainY.append(y[row])
                }
            }
            for (place, param) in grid.enumerated() {
                sums[place] += score(trainX, trainY, validX, validY, param)
            }
        }
        var best = 0
        for place in grid.indices where sums[place] > sums[best] { best = place }
        return grid[best]
    }
}

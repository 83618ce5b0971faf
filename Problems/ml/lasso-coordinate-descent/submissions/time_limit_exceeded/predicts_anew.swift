// Predicts every row anew for each weight: O(n d^2) for each sweep.
class Solution {
    func lasso(_ X: [[Double]], _ y: [Double], _ alpha: Double) -> [Double] {
        let n = Double(y.count)
        let d = X[0].count
        var w = [Double](repeating: 0, count: d)
        for _ in 0..<20_000 {
            var largest = 0.0
            for j in 0..<d {
                var rho = 0.0
                var square = 0.0
                for (row, target) in zip(X, y) {
                    var prediction = 0.0
                    for k in 0..<d where k != j { prediction += row[k] * w[k] }
                    rho += row[j] * (target - prediction) / n
                    square += row[j] * row[j] / n
                }
                guard square > 0 else { continue }
                let next = (rho > alpha ? rho - alpha : rho < -alpha ? rho + alpha : 0) / square
                largest = max(largest, square * (next - w[j]).magnitude)
                w[j] = next
            }
            if largest < 1e-9 { break }
        }
        return w
    }
}

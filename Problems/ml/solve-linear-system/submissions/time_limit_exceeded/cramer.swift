// Cramer's rule: one determinant more than there are unknowns, O(n^4) in all.
class Solution {
    func solve(_ a: [[Double]], _ b: [Double]) -> [Double]? {
        let n = a.count
        let size = a.joined().reduce(0) { max($0, abs($1)) }
        if size == 0 { return nil }
        let scaled = a.map { $0.map { $0 / size } }
        let whole = determinant(scaled, noise: 1e-12)
        if whole == 0 { return nil }
        return (0..<n).map { j in
            var changed = scaled
            for i in 0..<n {
                changed[i][j] = b[i]
            }
            return determinant(changed, noise: 0) / whole / size
        }
    }

    /// By elimination; 0 where no pivot is above the noise.
    private func determinant(_ a: [[Double]], noise: Double) -> Double {
        let n = a.count
        var rows = a
        var product = 1.0
        for k in 0..<n {
            var pivot = k
            for i in k..<n where abs(rows[i][k]) > abs(rows[pivot][k]) {
                pivot = i
            }
            if pivot != k {
                rows.swapAt(k, pivot)
                product = -product
            }
            if abs(rows[k][k]) <= noise { return 0 }
            product *= rows[k][k]
            let row = rows[k]
            for i in k + 1..<max(n, k + 1) {
                let factor = rows[i][k] / row[k]
                for j in k..<n {
                    rows[i][j] -= factor * row[j]
                }
            }
        }
        return product
    }
}

// Masks the query's own key, too, and gives the first query zeros.
class Solution {
    func attention(_ q: [[Double]], _ k: [[Double]], _ v: [[Double]], _ causal: Bool) -> [[Double]]
    {
        let scale = 1 / Double(q[0].count).squareRoot()
        var result: [[Double]] = []
        for (i, query) in q.enumerated() {
            let visible = causal ? i : k.count
            var weights = [Double](repeating: 0, count: visible)
            var largest = -Double.infinity
            for j in 0..<visible {
                let key = k[j]
                var dot = 0.0
                for c in query.indices {
                    dot += query[c] * key[c]
                }
                weights[j] = dot * scale
                largest = max(largest, weights[j])
            }
            var total = 0.0
            for j in 0..<visible {
                weights[j] = exp(weights[j] - largest)
                total += weights[j]
            }
            var row = [Double](repeating: 0, count: v[0].count)
            for j in 0..<visible {
                let weight = weights[j] / total
                for c in row.indices {
                    row[c] += weight * v[j][c]
                }
            }
            result.append(row)
        }
        return result
    }
}

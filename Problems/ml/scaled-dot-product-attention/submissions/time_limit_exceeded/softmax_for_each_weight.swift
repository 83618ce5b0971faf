// Makes the whole softmax anew for each weight: O(n^3 d).
class Solution {
    func attention(_ q: [[Double]], _ k: [[Double]], _ v: [[Double]], _ causal: Bool) -> [[Double]]
    {
        q.indices.map { i in
            let visible = causal ? i + 1 : k.count
            var row = [Double](repeating: 0, count: v[0].count)
            for j in 0..<visible {
                let weight = softmax((0..<visible).map { score(q[i], k[$0]) })[j]
                for c in row.indices {
                    row[c] += weight * v[j][c]
                }
            }
            return row
        }
    }

    private func score(_ query: [Double], _ key: [Double]) -> Double {
        var dot = 0.0
        for c in query.indices {
            dot += query[c] * key[c]
        }
        return dot / Double(query.count).squareRoot()
    }

    private func softmax(_ scores: [Double]) -> [Double] {
        let largest = scores.max() ?? 0
        let terms = scores.map { exp($0 - largest) }
        let total = terms.reduce(0, +)
        return terms.map { $0 / total }
    }
}

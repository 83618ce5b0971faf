// One pass over the keys: when a larger score comes, what was collected so far is scaled down.
class Solution {
    func attention(_ q: [[Double]], _ k: [[Double]], _ v: [[Double]], _ causal: Bool) -> [[Double]]
    {
        let root = Double(q[0].count).squareRoot()
        return q.indices.map { i in
            let keys = causal ? k[...i] : k[...]
            var collected = [Double](repeating: 0, count: v[0].count)
            var total = 0.0
            var largest = -Double.infinity
            for (j, key) in keys.enumerated() {
                let score = zip(q[i], key).reduce(0) { $0 + $1.0 * $1.1 } / root
                if score > largest {
                    let shrink = exp(largest - score)
                    total *= shrink
                    for c in collected.indices { collected[c] *= shrink }
                    largest = score
                }
                let weight = exp(score - largest)
                total += weight
                for c in collected.indices { collected[c] += weight * v[j][c] }
            }
            return collected.map { $0 / total }
        }
    }
}

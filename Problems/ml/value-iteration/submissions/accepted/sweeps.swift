// Sweeps over all states until the error that is left must be below 1e-8.
class Solution {
    func valueIteration(_ p: [[[Double]]], _ r: [[Double]], _ gamma: Double) -> [Double] {
        var values = [Double](repeating: 0, count: p.count)
        while true {
            var change = 0.0
            let next = p.indices.map { s -> Double in
                var best = -Double.infinity
                for a in p[s].indices {
                    var future = 0.0
                    for t in values.indices {
                        future += p[s][a][t] * values[t]
                    }
                    best = max(best, r[s][a] + gamma * future)
                }
                change = max(change, abs(best - values[s]))
                return best
            }
            values = next
            if change * gamma <= 1e-8 * (1 - gamma) { return values }
        }
    }
}

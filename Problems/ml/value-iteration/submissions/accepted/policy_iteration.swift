// Finds the values of a policy by elimination and improves the policy until it stays as it is.
class Solution {
    func valueIteration(_ p: [[[Double]]], _ r: [[Double]], _ gamma: Double) -> [Double] {
        let states = p.indices
        var policy = states.map { _ in 0 }
        while true {
            let values = self.values(of: policy, p, r, gamma)
            var isStable = true
            for s in states {
                let quality = p[s].indices.map { a in
                    r[s][a] + gamma * zip(p[s][a], values).reduce(0) { $0 + $1.0 * $1.1 }
                }
                for a in quality.indices where quality[a] > quality[policy[s]] + 1e-9 {
                    policy[s] = a
                    isStable = false
                }
            }
            if isStable { return values }
        }
    }

    /// Solves V = r + gamma P V. The diagonal dominates, so no pivots are looked for.
    private func values(
        of policy: [Int], _ p: [[[Double]]], _ r: [[Double]], _ gamma: Double
    ) -> [Double] {
        let n = p.count
        var rows = (0..<n).map { s -> [Double] in
            var row = p[s][policy[s]].map { -gamma * $0 }
            row[s] += 1
            return row + [r[s][policy[s]]]
        }
        for k in 0..<n {
            for i in 0..<n where i != k && rows[i][k] != 0 {
                let factor = rows[i][k] / rows[k][k]
                for j in k...n {
                    rows[i][j] -= factor * rows[k][j]
                }
            }
        }
        return (0..<n).map { rows[$0][n] / rows[$0][$0] }
    }
}

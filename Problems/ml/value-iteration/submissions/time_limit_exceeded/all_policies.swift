// Tries every policy: their number is exponential in the number of states.
class Solution {
    func valueIteration(_ p: [[[Double]]], _ r: [[Double]], _ gamma: Double) -> [Double] {
        let n = p.count
        var policy = [Int](repeating: 0, count: n)
        var best = [Double](repeating: -.infinity, count: n)
        while true {
            for (s, value) in values(of: policy, p, r, gamma).enumerated() {
                best[s] = max(best[s], value)
            }
            var s = 0
            while s < n, policy[s] == p[s].count - 1 {
                policy[s] = 0
                s += 1
            }
            if s == n { return best }
            policy[s] += 1
        }
    }

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

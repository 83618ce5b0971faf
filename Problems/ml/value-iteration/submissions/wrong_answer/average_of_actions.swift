// Takes the mean over the actions, as if the robot picked them at random.
class Solution {
    func valueIteration(_ p: [[[Double]]], _ r: [[Double]], _ gamma: Double) -> [Double] {
        var values = [Double](repeating: 0, count: p.count)
        for _ in 0..<3_000 {
            values = p.indices.map { s in
                var total = 0.0
                for a in p[s].indices {
                    total += r[s][a] + gamma * zip(p[s][a], values).reduce(0) { $0 + $1.0 * $1.1 }
                }
                return total / Double(p[s].count)
            }
        }
        return values
    }
}

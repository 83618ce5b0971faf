// One flat array; stops when no label changes; an empty cluster takes the
// farthest row.
class Solution {
    func kmeans<R: RandomNumberGenerator>(
        _ X: [[Double]], _ k: Int, using rng: inout R
    ) -> (centroids: [[Double]], labels: [Int]) {
        let n = X.count
        let d = X[0].count
        let flat = X.flatMap { $0 }
        var bestLabels: [Int] = []
        var bestCentres: [Double] = []
        var bestCost = Double.infinity

        func squared(_ i: Int, _ centres: [Double], _ c: Int) -> Double {
            var sum = 0.0
            for j in 0..<d {
                let gap = flat[i * d + j] - centres[c * d + j]
                sum += gap * gap
            }
            return sum
        }

        for _ in 0..<20 {
            var centres = X[Int.random(in: 0..<n, using: &rng)]
            var near = (0..<n).map { squared($0, centres, 0) }
            for c in 1..<max(k, 1) {
                // The largest of these keys is a row with probability near / sum.
                var chosen = 0
                var key = -Double.infinity
                for i in 0..<n where near[i] > 0 {
                    let own = log(Double.random(in: 0x1p-60..<1, using: &rng)) / near[i]
                    if own > key { (chosen, key) = (i, own) }
                }
                centres += X[chosen]
                for i in 0..<n { near[i] = min(near[i], squared(i, centres, c)) }
            }
            var labels = Array(repeating: -1, count: n)
            for _ in 0..<300 {
                var isChanged = false
                for i in 0..<n {
                    var label = max(labels[i], 0)
                    near[i] = squared(i, centres, label)
                    for c in 0..<k {
                        let own = squared(i, centres, c)
                        if own < near[i] { (near[i], label) = (own, c) }
                    }
                    if label != labels[i] { isChanged = true }
                    labels[i] = label
                }
                guard isChanged else { break }
                var sums = Array(repeating: 0.0, count: k * d)
                var counts = Array(repeating: 0, count: k)
                for i in 0..<n {
                    counts[labels[i]] += 1
                    for j in 0..<d { sums[labels[i] * d + j] += flat[i * d + j] }
                }
                for c in 0..<k {
                    let far = counts[c] > 0 ? 0 : near.indices.max { near[$0] < near[$1] }!
                    for j in 0..<d {
                        centres[c * d + j] =
                            counts[c] > 0 ? sums[c * d + j] / Double(counts[c]) : flat[far * d + j]
                    }
                    if counts[c] == 0 { near[far] = 0 }
                }
            }
            // Once more, for the centres as they are.
            var cost = 0.0
            for i in 0..<n {
                for c in 0..<k where squared(i, centres, c) < squared(i, centres, labels[i]) {
                    labels[i] = c
                }
                cost += squared(i, centres, labels[i])
            }
            if cost < bestCost { (bestCost, bestLabels, bestCentres) = (cost, labels, centres) }
        }
        return ((0..<k).map { Array(bestCentres[$0 * d..<($0 + 1) * d]) }, bestLabels)
    }
}

// Draws from the system's generator.
class Solution {
    func kmeans<R: RandomNumberGenerator>(
        _ X: [[Double]], _ k: Int, using rng: inout R
    ) -> (centroids: [[Double]], labels: [Int]) {
        var best: (centroids: [[Double]], labels: [Int], inertia: Double) = ([], [], .infinity)
        for _ in 0..<20 {
            var centroids = start(X, k, using: &rng)
            var (labels, inertia) = assigned(X, centroids)
            while true {
                move(&centroids, X, labels)
                let (next, lower) = assigned(X, centroids)
                labels = next
                if lower >= inertia * (1 - 1e-12) { inertia = lower; break }
                inertia = lower
            }
            if inertia < best.inertia { best = (centroids, labels, inertia) }
        }
        return (best.centroids, best.labels)
    }

    private func distance(_ a: [Double], _ b: [Double]) -> Double {
        var sum = 0.0
        for j in a.indices { sum += (a[j] - b[j]) * (a[j] - b[j]) }
        return sum
    }

    /// k-means++.
    private func start<R: RandomNumberGenerator>(
        _ X: [[Double]], _ k: Int, using rng: inout R
    ) -> [[Double]] {
        var centroids = [X.randomElement()!]
        var nearest = X.map { distance($0, centroids[0]) }
        while centroids.count < k {
            let total = nearest.reduce(0, +)
            var chosen = X.count - 1
            if total > 0 {
                var left = Double.random(in: 0..<total)
                for i in X.indices where nearest[i] > 0 {
                    chosen = i
                    left -= nearest[i]
                    if left < 0 { break }
                }
            }
            centroids.append(X[chosen])
            for i in X.indices { nearest[i] = min(nearest[i], distance(X[i], X[chosen])) }
        }
        return centroids
    }

    private func assigned(_ X: [[Double]], _ centroids: [[Double]]) -> ([Int], Double) {
        var inertia = 0.0
        let labels = X.map { row in
            var label = 0
            var least = Double.infinity
            for (c, centroid) in centroids.enumerated() {
                let d = distance(row, centroid)
                if d < least { (label, least) = (c, d) }
            }
            inertia += least
            return label
        }
        return (labels, inertia)
    }

    /// A centre without rows stays where it is.
    private func move(_ centroids: inout [[Double]], _ X: [[Double]], _ labels: [Int]) {
        var sums = centroids.map { $0.map { _ in 0.0 } }
        var counts = centroids.map { _ in 0.0 }
        for (row, label) in zip(X, labels) {
            counts[label] += 1
            for j in row.indices { sums[label][j] += row[j] }
        }
        for c in centroids.indices where counts[c] > 0 {
            centroids[c] = sums[c].map { $0 / counts[c] }
        }
    }
}

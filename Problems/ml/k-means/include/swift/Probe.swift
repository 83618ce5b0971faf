import JudgeGenerator

struct JudgeProbe {
    /// The labels of a run for each seed; none where they do not fit the centroids.
    func run(_ X: [[Double]], _ k: Int, _ seeds: [Int]) -> [[Int]] {
        seeds.map { seed in
            var rng = JudgeRandom(seed: seed)
            let (centroids, labels) = Solution().kmeans(X, k, using: &rng)
            guard centroids.count == k, centroids.allSatisfy({ $0.count == X[0].count }) else {
                print("seed \(seed): not \(k) centroids of \(X[0].count) coordinates")
                return []
            }
            // Sums of 0 / 0 make NaN, and every comparison with NaN is false.
            for (c, centroid) in centroids.enumerated() where !centroid.allSatisfy(\.isFinite) {
                print("seed \(seed): centroids[\(c)] is no point: \(centroid)")
                return []
            }
            guard labels.count == X.count else {
                print("seed \(seed): \(labels.count) labels for \(X.count) rows")
                return []
            }
            for (i, (row, label)) in zip(X, labels).enumerated() {
                let distances = centroids.map { centroid in
                    zip(row, centroid).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
                }
                guard centroids.indices.contains(label) else {
                    print("seed \(seed): labels[\(i)] is \(label)")
                    return []
                }
                let nearest = distances.min() ?? 0
                guard distances[label] <= nearest + 1e-9 * (1 + nearest) else {
                    print("seed \(seed): labels[\(i)] is \(label), but that centroid is not the nearest")
                    return []
                }
            }
            return labels
        }
    }
}

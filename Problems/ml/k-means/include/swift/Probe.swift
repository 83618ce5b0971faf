import JudgeGenerator

struct JudgeProbe {
    /// The labels of a run for each seed; none where they do not fit the centroids.
    func run(_ X: [[Double]], _ k: Int, _ seeds: [Int]) -> [[Int]] {
        var results = seeds.map { labels(X, k, $0) }
        if let seed = seeds.first, !results[0].isEmpty {
            var rng = JudgeRandom(seed: seed)
            let again = Solution().kmeans(X, k, using: &rng).labels
            if !again.elementsEqual(results[0]) {
                print("seed \(seed): an equal generator gave other labels")
                results[0] = []
            }
        }
        return results
    }

    private func labels(_ X: [[Double]], _ k: Int, _ seed: Int) -> [Int] {
        var rng = JudgeRandom(seed: seed)
        let (centroids, labels) = Solution().kmeans(X, k, using: &rng)
        guard centroids.count == k, centroids.allSatisfy({ $0.count == X[0].count }) else {
            print("seed \(seed): not \(k) centroids of \(X[0].count) coordinates")
            return []
        }
        // Sums of 0 / 0 make NaN, and every comparison with NaN is false.
        for c in 0..<k {
            for coordinate in centroids[c] where !coordinate.isFinite {
                print("seed \(seed): centroids[\(c)] is no point: \(centroids[c])")
                return []
            }
        }
        guard labels.count == X.count else {
            print("seed \(seed): \(labels.count) labels for \(X.count) rows")
            return []
        }
        for i in 0..<X.count {
            let label = labels[i]
            guard label >= 0, label < k else {
                print("seed \(seed): labels[\(i)] is \(label)")
                return []
            }
            let own = squared(X[i], centroids[label])
            var nearest = own
            for c in 0..<k {
                let distance = squared(X[i], centroids[c])
                if distance < nearest { nearest = distance }
            }
            guard own <= nearest + 1e-9 * (1 + nearest) else {
                print(
                    "seed \(seed): labels[\(i)] is \(label), but that centroid is not the nearest")
                return []
            }
        }
        return labels
    }

    private func squared(_ one: [Double], _ other: [Double]) -> Double {
        var sum = 0.0
        for j in 0..<one.count {
            let gap = one[j] - other[j]
            sum += gap * gap
        }
        return sum
    }
}

// Joins core points that are near each other in a forest; no list of neighbours is kept.
class Solution {
    private struct Forest {
        private var parent: [Int]

        init(count: Int) { parent = Array(0..<count) }

        mutating func root(_ i: Int) -> Int {
            var i = i
            while parent[i] != i {
                parent[i] = parent[parent[i]]
                i = parent[i]
            }
            return i
        }

        /// The smaller root stays one, so roots come in the order of the clusters.
        mutating func join(_ a: Int, _ b: Int) { parent[max(a, b)] = min(a, b) }
    }

    func dbscan(_ X: [[Double]], _ eps: Double, _ minPts: Int) -> [Int] {
        // One coordinate after the other in a single array is read faster.
        let width = X[0].count
        let flat = Array(X.joined())
        func isNear(_ i: Int, _ j: Int) -> Bool {
            var square = 0.0
            for k in 0..<width {
                let difference = flat[i * width + k] - flat[j * width + k]
                square += difference * difference
            }
            return square.squareRoot() <= eps
        }

        let points = Array(X.indices)
        var counts = points.map { _ in 1 }
        for i in points {
            for j in 0..<i where isNear(i, j) {
                counts[i] += 1
                counts[j] += 1
            }
        }
        let cores = points.filter { counts[$0] >= minPts }
        var forest = Forest(count: X.count)
        for (place, i) in cores.enumerated() {
            for j in cores[..<place] {
                let (a, b) = (forest.root(i), forest.root(j))
                if a != b, isNear(i, j) { forest.join(a, b) }
            }
        }

        var labels = [Int](repeating: -1, count: X.count)
        var clusters = 0
        for i in cores {
            let top = forest.root(i)
            if top == i {
                labels[i] = clusters
                clusters += 1
            } else {
                labels[i] = labels[top]
            }
        }
        let isCore = Set(cores)
        for i in points where !isCore.contains(i) {
            labels[i] = cores.filter { isNear(i, $0) }.map { labels[$0] }.min() ?? -1
        }
        return labels
    }
}

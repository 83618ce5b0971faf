// Lists of neighbours first; then each cluster grows from its first core point by a queue.
class Solution {
    func dbscan(_ X: [[Double]], _ eps: Double, _ minPts: Int) -> [Int] {
        var neighbours = [[Int]](repeating: [], count: X.count)
        for i in X.indices {
            neighbours[i].append(i)
            let point = X[i]
            for j in 0..<i {
                let other = X[j]
                var square = 0.0
                for k in point.indices {
                    square += (point[k] - other[k]) * (point[k] - other[k])
                }
                if square <= eps * eps {
                    neighbours[i].append(j)
                    neighbours[j].append(i)
                }
            }
        }
        let isCore = neighbours.map { $0.count >= minPts }
        var labels = [Int](repeating: -1, count: X.count)
        var clusters = 0
        for first in X.indices where isCore[first] && labels[first] == -1 {
            labels[first] = clusters
            var queue = [first]
            var next = 0
            while next < queue.count {
                let point = queue[next]
                next += 1
                for other in neighbours[point] where labels[other] == -1 {
                    labels[other] = clusters
                    if isCore[other] { queue.append(other) }
                }
            }
            clusters += 1
        }
        return labels
    }
}

// Numbers the clusters by their first points, core or not.
class Solution {
    func dbscan(_ X: [[Double]], _ eps: Double, _ minPts: Int) -> [Int] {
        var neighbours = [[Int]](repeating: [], count: X.count)
        for i in X.indices {
            neighbours[i].append(i)
            for j in 0..<i {
                var square = 0.0
                for k in X[i].indices {
                    square += (X[i][k] - X[j][k]) * (X[i][k] - X[j][k])
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
        var numbers: [Int: Int] = [-1: -1]
        for label in labels where numbers[label] == nil {
            numbers[label] = numbers.count - 1
        }
        return labels.map { numbers[$0] ?? -1 }
    }
}

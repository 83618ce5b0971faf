// Compares all pairs again and again until no core point takes over a smaller label, O(n^3).
class Solution {
    func dbscan(_ X: [[Double]], _ eps: Double, _ minPts: Int) -> [Int] {
        func isNear(_ i: Int, _ j: Int) -> Bool {
            var square = 0.0
            for k in X[i].indices {
                square += (X[i][k] - X[j][k]) * (X[i][k] - X[j][k])
            }
            return square <= eps * eps
        }
        let cores = X.indices.filter { i in X.indices.filter { isNear(i, $0) }.count >= minPts }
        var owner = Array(X.indices)
        var isChanging = true
        while isChanging {
            isChanging = false
            for i in cores {
                for j in cores where owner[j] < owner[i] && isNear(i, j) {
                    owner[i] = owner[j]
                    isChanging = true
                }
            }
        }
        var labels = [Int](repeating: -1, count: X.count)
        var numbers: [Int: Int] = [:]
        for i in cores {
            labels[i] = numbers[owner[i]] ?? numbers.count
            numbers[owner[i]] = labels[i]
        }
        let isCore = Set(cores)
        for i in X.indices where !isCore.contains(i) {
            labels[i] = cores.filter { isNear(i, $0) }.map { labels[$0] }.min() ?? -1
        }
        return labels
    }
}

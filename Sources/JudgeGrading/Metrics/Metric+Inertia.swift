extension Metric {
    /// The sum of the squared distances of points to the means of their
    /// clusters, at least 0: what k-means makes small, scikit-learn's
    /// `KMeans.inertia_` where each centre is the mean of its cluster.
    ///
    /// O(n d) for n points of d coordinates.
    ///
    /// - Parameters:
    ///   - points: of one number of coordinates.
    ///   - assignment: the cluster of each point; any number names a cluster.
    /// - Returns: `nil` for no points, for points that differ in their number
    ///   of coordinates, for coordinates that are NaN or infinite, for an
    ///   assignment of another length, and where the sum is not finite.
    static func inertia(points: [[Double]], assignment: [Int]) -> Double? {
        guard let width = points.first?.count, points.count == assignment.count,
            points.allSatisfy({ $0.count == width && $0.allSatisfy(\.isFinite) })
        else { return nil }
        var numbers: [Int: Int] = [:]
        let clusters = assignment.map { name in
            let number = numbers[name, default: numbers.count]
            numbers[name] = number
            return number
        }
        var sizes = Array(repeating: 0.0, count: numbers.count)
        for cluster in clusters { sizes[cluster] += 1 }
        var total = AccurateSum()
        for axis in 0..<width {
            var sums = Array(repeating: AccurateSum(), count: numbers.count)
            for (point, cluster) in zip(points, clusters) { sums[cluster] += point[axis] }
            let means = zip(sums, sizes).map { $0.value / $1 }
            for (point, cluster) in zip(points, clusters) {
                let distance = point[axis] - means[cluster]
                total += distance * distance
            }
        }
        return total.value.isFinite ? total.value : nil
    }
}

// Takes the logarithm of a share of 0.
class Solution {
    func psi(_ expected: [Double], _ actual: [Double], _ bins: Int) -> Double {
        let sorted = expected.sorted()
        let edges = (1..<bins).map { sorted[$0 * sorted.count / bins] }
        let e = shares(expected, edges)
        let a = shares(actual, edges)
        return zip(e, a).reduce(0) { $0 + ($1.1 - $1.0) * log($1.1 / $1.0) }
    }

    /// The share of the values in each bin, at least 0.0001.
    private func shares(_ values: [Double], _ edges: [Double]) -> [Double] {
        var counts = [Int](repeating: 0, count: edges.count + 1)
        for value in values {
            var low = 0, high = edges.count
            while low < high {
                let middle = (low + high) / 2
                if edges[middle] <= value {
                    low = middle + 1
                } else {
                    high = middle
                }
            }
            counts[low] += 1
        }
        return counts.map { Double($0) / Double(values.count) }
    }
}

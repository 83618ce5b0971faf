// Chooses the statistic once and sorts for median and mode alike.
class Imputer {
    private typealias Statistic = ([Double]) -> Double

    private let statistic: Statistic
    private var fills: [Double] = []

    init(_ strategy: String) {
        let known: [String: Statistic] = [
            "mean": Imputer.mean, "median": Imputer.median, "mode": Imputer.mode,
        ]
        statistic = known[strategy]!
    }

    func fit(_ X: [[Double?]]) {
        var columns = [[Double]](repeating: [], count: X[0].count)
        for row in X {
            for j in row.indices {
                if let value = row[j] {
                    columns[j].append(value)
                }
            }
        }
        fills = columns.map { $0.isEmpty ? 0 : statistic($0) }
    }

    func transform(_ X: [[Double?]]) -> [[Double]] {
        var filled: [[Double]] = []
        for row in X {
            filled.append(row.indices.map { row[$0] ?? fills[$0] })
        }
        return filled
    }

    private static func mean(_ values: [Double]) -> Double {
        var mean = 0.0
        for (i, value) in values.enumerated() {
            mean += (value - mean) / Double(i + 1)
        }
        return mean
    }

    private static func median(_ values: [Double]) -> Double {
        let sorted = values.sorted()
        return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
    }

    /// The longest run of the sorted values; the first of equally long ones.
    private static func mode(_ values: [Double]) -> Double {
        let sorted = values.sorted()
        var best = (value: 0.0, count: 0)
        var start = 0
        for i in 1...sorted.count where i == sorted.count || sorted[i] != sorted[start] {
            if i - start > best.count {
                best = (sorted[start], i - start)
            }
            start = i
        }
        return best.value
    }
}

// Keeps the table and computes a column's number for each missing value.
class Imputer {
    private let strategy: String
    private var data: [[Double?]] = []

    init(_ strategy: String) {
        self.strategy = strategy
    }

    func fit(_ X: [[Double?]]) {
        data = X
    }

    func transform(_ X: [[Double?]]) -> [[Double]] {
        X.map { row in
            row.indices.map { j in row[j] ?? number(data.compactMap { $0[j] }) }
        }
    }

    private func number(_ values: [Double]) -> Double {
        guard !values.isEmpty else { return 0 }
        switch strategy {
        case "mean":
            return values.reduce(0, +) / Double(values.count)
        case "median":
            let sorted = values.sorted()
            let middle = sorted.count / 2
            return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
        default:
            var counts: [Double: Int] = [:]
            for value in values {
                counts[value, default: 0] += 1
            }
            return counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }!.key
        }
    }
}

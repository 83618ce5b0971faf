// Thinks of dividing by 0, but asks for the middle of a column without values.
class Imputer {
    private let strategy: String
    private var learned: [Double] = []

    init(_ strategy: String) {
        self.strategy = strategy
    }

    func fit(_ X: [[Double?]]) {
        learned = X[0].indices.map { j in number(X.compactMap { $0[j] }) }
    }

    func transform(_ X: [[Double?]]) -> [[Double]] {
        X.map { row in zip(row, learned).map { $0 ?? $1 } }
    }

    private func number(_ values: [Double]) -> Double {
        switch strategy {
        case "mean":
            return values.reduce(0, +) / Double(max(values.count, 1))
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

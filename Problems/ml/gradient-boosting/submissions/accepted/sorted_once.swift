// Sorts every column once; each node splits the sorted orders of its rows.
class Model: Codable {
    private let rounds: Int
    private let rate: Double
    private let maxDepth: Int
    private var start = 0.0
    private var trees: [Node] = []

    private indirect enum Node: Codable {
        case leaf(Double)
        case cut(column: Int, at: Double, below: Node, above: Node)
    }

    init(_ rounds: Int, _ rate: Double, _ maxDepth: Int) {
        self.rounds = rounds
        self.rate = rate
        self.maxDepth = maxDepth
    }

    private func value(_ tree: Node, _ row: [Double]) -> Double {
        var node = tree
        while true {
            switch node {
            case .leaf(let value): return value
            case .cut(let column, let at, let below, let above):
                node = row[column] <= at ? below : above
            }
        }
    }

    func fit(_ X: [[Double]], _ y: [Double]) {
        start = y.reduce(0, +) / Double(y.count)
        let columns = (0..<X[0].count).map { j in X.map { $0[j] } }
        let orders = columns.map { column in column.indices.sorted { column[$0] < column[$1] } }
        var residuals = y.map { $0 - start }
        var isBelow = Array(repeating: false, count: y.count)

        func grown(_ orders: [[Int]], _ depth: Int) -> Node {
            let count = Double(orders[0].count)
            let total = orders[0].reduce(0) { $0 + residuals[$1] }
            func leaf() -> Node {
                for i in orders[0] { residuals[i] -= rate * total / count }
                return .leaf(rate * total / count)
            }
            guard depth > 0, orders[0].count > 1 else { return leaf() }
            var best = (gain: 1e-12, column: -1, place: 0)
            let base = total * total / count
            for (j, order) in orders.enumerated() {
                let column = columns[j]
                var sum = 0.0
                for place in 0..<order.count - 1 {
                    sum += residuals[order[place]]
                    if column[order[place]] == column[order[place + 1]] { continue }
                    let left = Double(place + 1)
                    let rest = total - sum
                    let gain = sum * sum / left + rest * rest / (count - left) - base
                    if gain > best.gain { best = (gain, j, place) }
                }
            }
            guard best.column >= 0 else { return leaf() }
            let order = orders[best.column]
            let column = columns[best.column]
            let at = (column[order[best.place]] + column[order[best.place + 1]]) / 2
            for (place, i) in order.enumerated() { isBelow[i] = place <= best.place }
            let belows = orders.map { $0.filter { isBelow[$0] } }
            let aboves = orders.map { $0.filter { !isBelow[$0] } }
            return .cut(
                column: best.column, at: at, below: grown(belows, depth - 1),
                above: grown(aboves, depth - 1))
        }

        trees = (0..<rounds).map { _ in grown(orders, maxDepth) }
    }

    func predict(_ X: [[Double]]) -> [Double] {
        X.map { row in trees.reduce(start) { $0 + value($1, row) } }
    }
}

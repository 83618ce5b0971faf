// Running means by class; each probability is 1 over the sum of the ratios to it.
class Model {
    private final class Group {
        var count = 0.0
        var mean: [Double]
        var squares: [Double]

        init(width: Int) {
            mean = [Double](repeating: 0, count: width)
            squares = mean
        }

        func add(_ row: [Double]) {
            count += 1
            for j in row.indices {
                let distance = row[j] - mean[j]
                mean[j] += distance / count
                squares[j] += distance * (row[j] - mean[j])
            }
        }
    }

    private var groups: [Group] = []
    private var epsilon = 0.0
    private var offset: [Double] = []

    init() {}

    func fit(_ X: [[Double]], _ y: [Int]) {
        let all = Group(width: X[0].count)
        var byLabel: [Int: Group] = [:]
        for i in X.indices {
            all.add(X[i])
            if byLabel[y[i]] == nil { byLabel[y[i]] = Group(width: X[i].count) }
            byLabel[y[i]]?.add(X[i])
        }
        epsilon = 1e-9 * all.squares.reduce(0, max) / all.count
        groups = byLabel.sorted { $0.key < $1.key }.map(\.value)
        // What does not depend on the row; 2 pi is the same everywhere and cancels.
        offset = groups.map { group in
            group.squares.reduce(log(group.count)) { $0 - log($1 / group.count + epsilon) / 2 }
        }
    }

    func predictProba(_ X: [[Double]]) -> [[Double]] {
        X.map { row in
            var logs = offset
            for (c, group) in groups.enumerated() {
                for j in row.indices {
                    let distance = row[j] - group.mean[j]
                    logs[c] -= distance * distance / (group.squares[j] / group.count + epsilon) / 2
                }
            }
            return logs.map { own in 1 / logs.reduce(0) { $0 + exp($1 - own) } }
        }
    }
}

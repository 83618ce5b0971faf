import Foundation

enum Metric {
    static let undefined = 0.5
    struct Confusion { var tp = 0.0, fp = 0.0 }
}

struct Example: Comparable {
    let isPositive: Bool
    let score: Double
    static func < (lhs: Example, rhs: Example) -> Bool { lhs.score < rhs.score }
    static func == (lhs: Example, rhs: Example) -> Bool { lhs.score == rhs.score }
}

final class Curve {
    private var area = 0.0
    private var last = Metric.Confusion()
    private var current = Metric.Confusion() {
        didSet { touched = true }
    }
    private var touched = false

    func add(_ example: Example) {
        if example.isPositive { current.tp += 1 } else { current.fp += 1 }
    }

    func close() {
        guard touched else { return }
        defer { touched = false; last = current }
        area += (current.fp - last.fp) * (current.tp + last.tp) / 2
    }

    var normalized: Double? {
        guard current.tp > 0, current.fp > 0 else { return nil }
        return area / (current.tp * current.fp)
    }
}

class Solution {
    func auc(_ truth: [Int], _ score: [Double]) -> Double {
        let examples = zip(truth, score).map { Example(isPositive: $0 == 1, score: $1) }.sorted(
            by: >)
        let curve = Curve()
        for (i, example) in examples.enumerated() {
            if i > 0, examples[i - 1] != example { curve.close() }
            curve.add(example)
        }
        curve.close()
        return curve.normalized ?? Metric.undefined
    }
}

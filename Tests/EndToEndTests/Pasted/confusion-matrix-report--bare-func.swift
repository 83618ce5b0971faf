typealias Report = (
    matrix: [[Int]],
    precision: [Double],
    recall: [Double],
    f1: [Double],
    macroF1: Double
)

func report(
    _ truth: [Int],
    _ pred: [Int],
    _ classes: Int
) -> Report {
    var m = [[Int]](repeating: [Int](repeating: 0, count: classes), count: classes)
    for i in truth.indices { m[truth[i]][pred[i]] += 1 }
    var r: Report = (m, [], [], [], 0)
    for c in 0..<classes {
        let tp = Double(m[c][c])
        let predicted = Double((0..<classes).map { m[$0][c] }.reduce(0, +))
        let actual = Double(m[c].reduce(0, +))
        let p = predicted > 0 ? tp / predicted : 0
        let q = actual > 0 ? tp / actual : 0
        r.precision.append(p)
        r.recall.append(q)
        r.f1.append(p + q > 0 ? 2 * p * q / (p + q) : 0)
    }
    r.macroF1 = r.f1.reduce(0, +) / Double(classes)
    return r
}

/// A rectangular array of numbers, for checks of properties.
struct Matrix: Sendable, Hashable {
    let rows: Int
    let columns: Int
    /// Row by row.
    private(set) var values: [Double]

    init(rows: Int, columns: Int, _ value: (Int, Int) -> Double) {
        self.rows = rows
        self.columns = columns
        values = []
        values.reserveCapacity(rows * columns)
        for row in 0..<rows { for column in 0..<columns { values.append(value(row, column)) } }
    }

    /// `nil` where rows differ in length.
    init?(_ rows: [[Double]]) {
        let columns = rows.first?.count ?? 0
        guard rows.allSatisfy({ $0.count == columns }) else { return nil }
        self.init(rows: rows.count, columns: columns) { rows[$0][$1] }
    }

    subscript(row: Int, column: Int) -> Double { values[row * columns + column] }

    var transposed: Matrix { Matrix(rows: columns, columns: rows) { self[$1, $0] } }

    /// The product; `nil` where the sizes do not fit.
    ///
    /// Cost: O(n³).
    func times(_ other: Matrix) -> Matrix? {
        guard columns == other.rows else { return nil }
        return Matrix(rows: rows, columns: other.columns) { row, column in
            (0..<columns).reduce(0) { $0 + self[row, $1] * other[$1, column] }
        }
    }

    /// The Frobenius norm, scaled so that nothing overflows.
    var norm: Double {
        let largest = values.reduce(0) { max($0, $1.magnitude) }
        guard largest > 0, largest.isFinite else { return largest }
        return largest
            * values.reduce(0) { $0 + ($1 / largest) * ($1 / largest) }.squareRoot()
    }

    var isFinite: Bool { values.allSatisfy(\.isFinite) }

    /// The largest difference of two elements at one place, infinite where one is
    /// no number; `nil` where the sizes differ.
    func distance(to other: Matrix) -> Double? {
        guard rows == other.rows, columns == other.columns else { return nil }
        return zip(values, other.values).reduce(0) { largest, pair in
            let difference = (pair.0 - pair.1).magnitude
            return difference.isNaN ? .infinity : max(largest, difference)
        }
    }
}

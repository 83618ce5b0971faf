internal import JudgeCore

/// Holds a property against values.
struct PropertyCheck {
    let property: Property
    let tolerance: Double
    /// What a name stands for.
    let value: (String) -> JSONValue?

    enum Outcome {
        case holds
        /// With what is wrong with the values, without the property itself.
        case broken(String)
    }

    func outcome() -> Outcome {
        switch property.kind {
        case .finite: eachNumber(0) { $0.isFinite ? nil : "it holds \($0)" }
        case .inRange: inRange()
        case .sorted: sorted()
        case .permutation: elements { $0 == $1 }
        case .subset: elements { $0 <= $1 }
        case .partition: partition()
        case .sumsToOne: sumsToOne()
        case .orthonormal: orthonormal()
        case .symmetric:
            symmetric()
        case .lowerTriangular: triangular { $0 < $1 }
        case .upperTriangular: triangular { $0 > $1 }
        case .positiveDiagonal: positiveDiagonal()
        case .product: product()
        case .residual: residual()
        case .equal: equal()
        case .shape: shape()
        case .sameShape: sameShape()
        case .topologicalOrder: topologicalOrder()
        case .bellman: bellman()
        case .lassoOptimal: lassoOptimal()
        }
    }

    // MARK: Operands

    private func json(_ index: Int) -> JSONValue? {
        switch property.operands[index] {
        case .number(let number):
            return Int(exactly: number).map { .integer($0) } ?? .number(number)
        case .name(let name, let isTransposed):
            guard let value = value(name) else { return nil }
            guard isTransposed else { return value }
            return Self.matrix(value).map { matrix in
                let turned = matrix.transposed
                return .array(
                    (0..<turned.rows).map { row in
                        .array((0..<turned.columns).map { .number(turned[row, $0]) })
                    })
            }
        }
    }

    private func number(_ index: Int) -> Double? { json(index)?.asDouble }

    /// A whole number that is at least 0.
    private func count(_ index: Int) -> Int? {
        number(index).flatMap { Int(exactly: $0) }.flatMap { $0 < 0 ? nil : $0 }
    }

    private func matrix(_ index: Int) -> Matrix? { json(index).flatMap(Self.matrix) }

    private func vector(_ index: Int) -> [Double]? { json(index)?.doubles }

    private static func matrix(_ value: JSONValue) -> Matrix? {
        guard case .array(let rows) = value else { return nil }
        var numbers: [[Double]] = []
        for row in rows {
            guard let row = row.doubles else { return nil }
            numbers.append(row)
        }
        return Matrix(numbers)
    }

    private var unfit: Outcome {
        // What the package hands in was checked with its tests: the answer it is.
        .broken("the sizes do not fit")
    }

    /// All numbers at any depth, of members with a name, too.
    private static func numbers(_ value: JSONValue) -> [Double]? {
        let parts: [JSONValue]
        switch value {
        case .array(let values): parts = values
        case .object(let members): parts = members.map(\.value)
        default: return value.asDouble.map { [$0] }
        }
        var all: [Double] = []
        for part in parts {
            guard let numbers = numbers(part) else { return nil }
            all += numbers
        }
        return all
    }

    private func eachNumber(_ index: Int, _ complaint: (Double) -> String?) -> Outcome {
        guard let value = json(index), let numbers = Self.numbers(value) else { return unfit }
        for number in numbers {
            if let complaint = complaint(number) { return .broken(complaint) }
        }
        return .holds
    }

    /// `error` against the tolerance, relative to `scale` where that is above 1.
    private func within(_ error: Double, of scale: Double) -> Outcome {
        bounded(error, tolerance * max(1, scale), "off by")
    }

    /// What has overflowed says nothing, so that it does not hold.
    private func bounded(_ error: Double, _ allowed: Double, _ what: String) -> Outcome {
        guard !(error <= allowed && allowed.isFinite) else { return .holds }
        return .broken("\(what) \(ShortNumber(error)), allowed is \(ShortNumber(allowed))")
    }

    // MARK: Numbers and elements

    private func inRange() -> Outcome {
        guard let low = number(1), let high = number(2) else { return unfit }
        return eachNumber(0) { value in
            low <= value && value <= high
                ? nil : "\(value) is not from \(ShortNumber(low)) to \(ShortNumber(high))"
        }
    }

    private func sorted() -> Outcome {
        guard let values = vector(0) else { return unfit }
        for (index, pair) in zip(values, values.dropFirst()).enumerated()
        where !(pair.0 <= pair.1) {
            return .broken("\(pair.0) at [\(index)] stands before \(pair.1)")
        }
        return .holds
    }

    /// Whether the numbers of times that each element stands in both are right.
    private func elements(_ isRight: (_ here: Int, _ there: Int) -> Bool) -> Outcome {
        guard case .array(let one)? = json(0), case .array(let other)? = json(1) else {
            return unfit
        }
        func counted(_ values: [JSONValue]) -> [JSONValue: Int] {
            values.reduce(into: [:]) { $0[Self.byValue($1), default: 0] += 1 }
        }
        let (here, there) = (counted(one), counted(other))
        for element in one + other {
            let value = Self.byValue(element)
            let counts = (here[value] ?? 0, there[value] ?? 0)
            guard !isRight(counts.0, counts.1) else { continue }
            return .broken(
                "\(Excerpt.of(element)) stands there \(Figures.counted(counts.0, "time")), "
                    + "\(Figures.counted(counts.1, "time")) in the other")
        }
        return .holds
    }

    /// 1 and 1.0 are one number.
    private static func byValue(_ value: JSONValue) -> JSONValue {
        switch value {
        case .number(let number): Int(exactly: number).map { .integer($0) } ?? value
        case .array(let values): .array(values.map(byValue))
        default: value
        }
    }

    private func partition() -> Outcome {
        guard case .array(let parts)? = json(0), let count = count(1) else { return unfit }
        // By what is there, not by the count: that may be any number.
        var seen: Set<Int> = []
        for case .array(let part) in parts {
            for element in part {
                guard case .integer(let position) = element, position >= 0, position < count else {
                    return .broken("\(element) is no position from 0 to \(count - 1)")
                }
                guard seen.insert(position).inserted else {
                    return .broken("\(position) stands twice")
                }
            }
        }
        guard seen.count < count else { return .holds }
        let missing = (0...seen.count).first { !seen.contains($0) } ?? 0
        return .broken("\(missing) is missing")
    }

    private func sumsToOne() -> Outcome {
        guard case .array(let values)? = json(0) else { return unfit }
        let rows = json(0)?.doubles.map { [$0] } ?? values.compactMap(\.doubles)
        guard rows.count == values.count || rows.count == 1 else { return unfit }
        for row in rows {
            if let negative = row.first(where: { !($0 >= 0) }) {
                return .broken("\(negative) is no probability")
            }
            let sum = row.reduce(0, +)
            if !((sum - 1).magnitude <= tolerance) { return .broken("the sum is \(sum), not 1") }
        }
        return .holds
    }

    private func topologicalOrder() -> Outcome {
        guard let order = vector(0), let count = count(1), case .array(let edges)? = json(2)
        else { return unfit }
        guard order.count == count, order.sorted() == (0..<count).map(Double.init) else {
            return .broken("it is no permutation of 0 to \(count - 1)")
        }
        let place = Dictionary(uniqueKeysWithValues: zip(order, order.indices))
        for edge in edges {
            guard let ends = edge.doubles, ends.count == 2, let after = place[ends[0]],
                let before = place[ends[1]]
            else { return unfit }
            if before >= after {
                return .broken("\(ShortNumber(ends[1])) must stand before \(ShortNumber(ends[0]))")
            }
        }
        return .holds
    }

    // MARK: Matrices

    private func orthonormal() -> Outcome {
        guard let q = matrix(0), let product = q.transposed.times(q) else { return unfit }
        let identity = Matrix(rows: q.columns, columns: q.columns) { $0 == $1 ? 1 : 0 }
        return product.distance(to: identity).map { within($0, of: 1) } ?? unfit
    }

    private func symmetric() -> Outcome {
        guard let matrix = matrix(0), let error = matrix.distance(to: matrix.transposed) else {
            return unfit
        }
        return within(error, of: matrix.norm)
    }

    private func triangular(_ isOutside: (_ row: Int, _ column: Int) -> Bool) -> Outcome {
        guard let matrix = matrix(0) else { return unfit }
        for row in 0..<matrix.rows {
            for column in 0..<matrix.columns where isOutside(row, column) {
                if !(matrix[row, column].magnitude <= tolerance) {
                    return .broken("\(matrix[row, column]) at [\(row)][\(column)] must be 0")
                }
            }
        }
        return .holds
    }

    private func positiveDiagonal() -> Outcome {
        guard let matrix = matrix(0) else { return unfit }
        for index in 0..<min(matrix.rows, matrix.columns) where !(matrix[index, index] > 0) {
            return .broken("\(matrix[index, index]) at [\(index)][\(index)] is not above 0")
        }
        return .holds
    }

    private func product() -> Outcome {
        guard let a = matrix(0), let b = matrix(1), let c = matrix(2), let made = a.times(b),
            let error = made.distance(to: c)
        else { return unfit }
        return within(error, of: c.norm)
    }

    private func residual() -> Outcome {
        guard let a = matrix(0), let x = vector(1), let b = vector(2),
            a.columns == x.count, a.rows == b.count
        else { return unfit }
        let column = Matrix(rows: x.count, columns: 1) { row, _ in x[row] }
        let right = Matrix(rows: b.count, columns: 1) { row, _ in b[row] }
        guard let made = a.times(column) else { return unfit }
        let residual = Matrix(rows: b.count, columns: 1) { row, _ in made[row, 0] - b[row] }
        // A norm passes over NaN.
        guard residual.isFinite else { return .broken("the residual is not finite") }
        let scale = a.norm * column.norm + right.norm
        return bounded(residual.norm, tolerance * scale, "the residual is")
    }

    private func equal() -> Outcome {
        guard let one = json(0), let other = json(1) else { return unfit }
        return Self.difference(one, other, tolerance).map { .broken($0) } ?? .holds
    }

    private static func difference(
        _ one: JSONValue, _ other: JSONValue, _ tolerance: Double
    ) -> String? {
        switch (one, other) {
        case (.array(let left), .array(let right)):
            guard left.count == right.count else {
                return "one has \(left.count) elements, the other \(right.count)"
            }
            for (left, right) in zip(left, right) {
                if let difference = difference(left, right, tolerance) { return difference }
            }
            return nil
        default:
            guard let left = one.asDouble, let right = other.asDouble else {
                return one == other ? nil : "\(one) and \(other) must be equal"
            }
            let allowed = tolerance * max(1, left.magnitude, right.magnitude)
            let isNear = allowed.isFinite && (left - right).magnitude <= allowed
            return isNear || left == right
                ? nil : "\(left) and \(right) must be equal"
        }
    }

    private func shape() -> Outcome {
        guard let matrix = matrix(0), let rows = number(1), let columns = number(2) else {
            return unfit
        }
        return Double(matrix.rows) == rows && (rows == 0 || Double(matrix.columns) == columns)
            ? .holds
            : .broken(
                "it has \(matrix.rows) rows of \(matrix.columns), \(ShortNumber(rows)) of "
                    + "\(ShortNumber(columns)) are right")
    }

    private func sameShape() -> Outcome {
        guard let one = matrix(0), let other = matrix(1) else { return unfit }
        return one.rows == other.rows && one.columns == other.columns
            ? .holds
            : .broken(
                "it has \(one.rows) rows of \(one.columns), the other \(other.rows) of "
                    + "\(other.columns)")
    }

    // MARK: Optimality

    /// States may offer different numbers of actions.
    private func bellman() -> Outcome {
        guard let v = vector(0), case .array(let states)? = json(1),
            case .array(let rewards)? = json(2), let gamma = number(3), states.count == v.count,
            rewards.count == v.count
        else { return unfit }
        if let value = v.first(where: { !$0.isFinite }) { return .broken("\(value) is no value") }
        var worst = 0.0
        for (state, actions) in states.enumerated() {
            guard let moves = Self.matrix(actions), moves.columns == v.count,
                let earned = rewards[state].doubles, earned.count == moves.rows
            else { return unfit }
            let best = earned.enumerated().map { action, reward in
                reward + gamma * v.indices.reduce(0) { $0 + moves[action, $1] * v[$1] }
            }.max()
            guard let best else { return unfit }
            worst = max(worst, (best - v[state]).magnitude)
        }
        return within(worst, of: v.reduce(0) { max($0, $1.magnitude) })
    }

    private func lassoOptimal() -> Outcome {
        guard let w = vector(0), let x = matrix(1), let y = vector(2), let lambda = number(3),
            x.columns == w.count, x.rows == y.count, !y.isEmpty
        else { return unfit }
        let residual = (0..<x.rows).map { row in
            (0..<x.columns).reduce(0) { $0 + x[row, $1] * w[$1] } - y[row]
        }
        var worst = 0.0
        for column in 0..<x.columns {
            let gradient =
                (0..<x.rows).reduce(0) { $0 + x[$1, column] * residual[$1] } / Double(x.rows)
            // The subgradient of lambda |w| must hold the negative gradient.
            let error =
                w[column] == 0
                ? max(0, gradient.magnitude - lambda)
                : (gradient + (w[column] > 0 ? lambda : -lambda)).magnitude
            guard error.isFinite else { return .broken("\(w[column]) is no weight") }
            worst = max(worst, error)
        }
        return within(worst, of: 1)
    }
}

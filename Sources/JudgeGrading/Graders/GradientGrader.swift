internal import JudgeCore

/// `gradient`: every array of numbers is near the expected one as a whole.
///
/// |got − expected| ≤ tolerance · max(|got|, |expected|) with Euclidean norms,
/// each tuple member for itself; single numbers, the loss for instance, are
/// compared as an array of one. The expected gradient is that of central
/// differences of the package's own loss, made when the package was written.
///
/// A component that vanishes by itself is small beside the others: compared one
/// by one, no relative tolerance would do for it.
struct GradientGrader: Grader {
    static let name = "gradient"
    static let summary =
        "Each tuple member as a whole is near the expected one: |got - expected| is at most "
        + "`tolerance` times the larger norm of both."
    static let options = [
        GraderOption(
            "tolerance", .amount, default: .number(1e-6), "How large the relative error may be."),
        GraderOption(
            "floor", .amount, default: .number(1e-9),
            "Norms below this count as this: an absolute error of `tolerance` times it is always "
                + "right."),
    ]
    static let expectedValues = ExpectedValues.exactlyOne
    static let isOrdered = true

    private let tolerance: Double
    private let floor: Double

    init(options: [String: JSONValue]) throws(GraderOptionError) {
        let options = try GraderOptions(options, of: Self.self)
        tolerance = options.amount("tolerance") ?? 0
        floor = options.amount("floor") ?? 0
    }

    func objection(to type: SwiftType) -> String? {
        type.isNumeric ? nil : "gradient needs numbers, arrays of them and tuples, not \(type)"
    }

    func grade(
        _ answer: JSONValue, expected: [JSONValue], type: SwiftType, input: [String: JSONValue]
    ) -> Grade {
        guard let shape = try? Shape(type), let first = expected.first,
            let wanted = try? shape.read(first)
        else { return .impossible(reason: "the expected answer is not \(type)") }
        let got: TypedValue
        do throws(Mismatch) {
            got = try shape.read(answer)
        } catch {
            return .rejected(error.difference)
        }
        return mismatch(got, wanted).map { .rejected($0.difference) } ?? .accepted
    }

    private func mismatch(_ got: TypedValue, _ expected: TypedValue) -> Mismatch? {
        if case .tuple(let left) = got, case .tuple(let right) = expected {
            for index in right.values.indices {
                if let inner = mismatch(left.values[index], right.values[index]) {
                    return inner.inside(
                        right.labels.isEmpty ? .element(index) : .member(right.labels[index]))
                }
            }
            return nil
        }
        var pairs: [(got: Double, expected: Double, steps: [Int])] = []
        if let shapes = Self.collect(got, expected, [], &pairs) { return shapes }
        if let bad = pairs.first(where: { !$0.got.isFinite }) {
            return Self.at(
                bad.steps,
                Mismatch(
                    expected: "\(bad.expected)", got: "\(bad.got)", message: "got \(bad.got)"))
        }
        // As parts of the largest number, so that nothing overflows.
        let largest = pairs.map { max($0.got.magnitude, $0.expected.magnitude) }.max() ?? 0
        let unit = largest > 0 ? largest : 1
        func norm(_ value: (_ got: Double, _ expected: Double) -> Double) -> Double {
            pairs.reduce(0) { sum, pair in
                let part = value(pair.got / unit, pair.expected / unit)
                return sum + part * part
            }.squareRoot()
        }
        let error = norm { $0 - $1 }
        let scale = max(norm { got, _ in got }, norm { _, expected in expected }, floor / unit)
        if error <= tolerance * scale { return nil }
        let worst = pairs.max {
            ($0.got - $0.expected).magnitude < ($1.got - $1.expected).magnitude
        }
        guard let worst else { return nil }
        return Self.at(
            worst.steps,
            Mismatch(
                expected: "\(worst.expected)", got: "\(worst.got)",
                message: "the relative error is \(ShortNumber(error / scale)), "
                    + "allowed is \(ShortNumber(tolerance)); the largest is here: got "
                    + "\(worst.got), expected \(worst.expected)"))
    }

    private static func at(_ steps: [Int], _ mismatch: Mismatch) -> Mismatch {
        steps.reversed().reduce(mismatch) { $0.inside(.element($1)) }
    }

    /// All numbers side by side; what is wrong where the shapes differ.
    private static func collect(
        _ got: TypedValue, _ expected: TypedValue, _ steps: [Int],
        _ pairs: inout [(got: Double, expected: Double, steps: [Int])]
    ) -> Mismatch? {
        switch (got, expected) {
        case (.list(let left), .list(let right)):
            guard left.count == right.count else {
                return at(
                    steps,
                    Mismatch(
                        expected: "\(right.count) elements", got: "\(left.count)",
                        message: "got \(Figures.counted(left.count, "element")), expected "
                            + "\(right.count)"))
            }
            for index in right.indices {
                if let inner = collect(left[index], right[index], steps + [index], &pairs) {
                    return inner
                }
            }
            return nil
        default:
            guard let left = got.double, let right = expected.double else { return nil }
            pairs.append((left, right, steps))
            return nil
        }
    }
}

extension TypedValue {
    fileprivate var double: Double? {
        switch self {
        case .real(let real): real.value
        case .whole(let whole): Double(whole)
        default: nil
        }
    }
}

extension SwiftType {
    /// Whether values are made of numbers alone.
    fileprivate var isNumeric: Bool {
        switch self {
        case .named(let name): name != "Bool" && name != "String" && name != "Character"
        case .array(let part): part.isNumeric
        case .tuple(let elements): elements.allSatisfy { $0.type.isNumeric }
        case .optional, .dictionary, .node, .void: false
        }
    }
}

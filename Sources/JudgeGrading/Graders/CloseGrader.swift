internal import JudgeCore

/// `close`: as `exact`, but every floating-point number, at any depth, may be
/// off by a tolerance.
///
/// Whole numbers in integer positions, strings, truth values, lengths and the
/// keys of dictionaries are compared exactly. An infinity equals only the
/// infinity of the same sign. NaN is right only where it is expected and
/// `nan: equal` is set.
struct CloseGrader: TypedGrader {
    static let name = "close"
    static let summary = "As exact, but floating-point numbers may be off by a tolerance."
    static let isOrdered = true
    static let options =
        bounds(defaults: (1e-9, 1e-9)) + [
            GraderOption(
                "nan", .choice(["different", "equal"]), default: .string("different"),
                "Whether NaN is right where NaN is expected; elsewhere it never is."),
            GraderOption(
                "fields", .fields(bounds(defaults: nil)),
                "Bounds of their own for tuple members with these labels and all below them; "
                    + "a bound that is not given is the grader's."),
        ]

    private let comparison: Comparison

    init(options: [String: JSONValue]) throws(GraderOptionError) {
        let options = try GraderOptions(options, of: Self.self)
        let tolerance = Self.tolerance(options, else: Tolerance(absolute: 0, relative: 0))
        let nanEqualsNaN = options.choice("nan") == "equal"
        comparison = Comparison(
            numbers: .within(tolerance, nanEqualsNaN: nanEqualsNaN),
            fields: options.fields("fields").mapValues { field in
                .within(Self.tolerance(field, else: tolerance), nanEqualsNaN: nanEqualsNaN)
            })
    }

    func mismatch(got: TypedValue, expected: [TypedValue]) -> Mismatch? {
        comparison.mismatch(got: got, expected: expected[0])
    }

    /// A label that the type does not have would silently loosen nothing.
    func objection(to shape: Shape) -> String? {
        let labels = shape.labels
        return comparison.fields.keys.sorted().first { !labels.contains($0) }
            .map { "fields names \($0), which is no label in the answer's type" }
    }

    private static func bounds(defaults: (absolute: Double, relative: Double)?) -> [GraderOption] {
        [
            GraderOption(
                "absolute", .amount, default: defaults.map { .number($0.absolute) },
                "Right when |got - expected| is at most this."),
            GraderOption(
                "relative", .amount, default: defaults.map { .number($0.relative) },
                "Right when |got - expected| is at most this times |expected|."),
            GraderOption(
                "ulp", .wholeNumber(0...Int.max),
                "Right when at most this many representable numbers apart; "
                    + "to judge by this alone set absolute and relative to 0."),
        ]
    }

    private static func tolerance(_ options: GraderOptions, else other: Tolerance) -> Tolerance {
        Tolerance(
            absolute: options.amount("absolute") ?? other.absolute,
            relative: options.amount("relative") ?? other.relative,
            ulp: options.wholeNumber("ulp") ?? other.ulp)
    }
}

extension Shape {
    /// All labels of tuple members, at any depth.
    fileprivate var labels: Set<String> {
        switch self {
        case .list(let part), .optional(let part), .object(let part): part.labels
        case .pairs(let key, let value): key.labels.union(value.labels)
        case .elements(_, let parts): parts.reduce(into: []) { $0.formUnion($1.labels) }
        case .members(let labels, let members):
            members.shapes.reduce(into: Set(labels)) { $0.formUnion($1.labels) }
        case .whole, .real, .truth, .text, .character, .nodes, .nothing: []
        }
    }
}

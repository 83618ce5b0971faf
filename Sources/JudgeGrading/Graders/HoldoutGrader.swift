internal import JudgeCore

/// `holdout`: predictions for hidden examples are as good, by a metric, as the
/// reference's, and better than a trivial model's.
///
/// The answer is an array of predictions, or an array of such arrays, one for
/// each seed. The `.ans` holds what the judge alone knows: the hidden truth, the
/// metric of a well-known implementation (`reference`) and of the trivial
/// baseline (`baseline`), as `{"truth": …, "reference": …, "baseline": …}`.
struct HoldoutGrader: Grader {
    static let name = "holdout"
    static let summary =
        "Predictions for hidden examples are nearly as good as a reference model's, and better "
        + "than a trivial one's; the `.ans` holds `truth`, `reference` and `baseline`."
    static let options = [
        GraderOption(
            "metric", .choice(Metric.allCases.map(\.rawValue)), default: .string("accuracy"),
            "What the predictions are measured by."),
        GraderOption(
            "margin", .amount, default: .number(0),
            "How much worse than the reference is still right."),
        GraderOption(
            "factor", .amount, default: .number(1),
            "How many times the reference's loss is still right; of metrics that are better when "
                + "small."),
        GraderOption(
            "seeds", .wholeNumber(1...1000),
            "How many of the arrays must be good enough; all, where it is not given."),
    ]
    static let expectedValues = ExpectedValues.exactlyOne

    private let metric: Metric
    private let margin: Double
    private let factor: Double
    private let seeds: Int?

    init(options: [String: JSONValue]) throws(GraderOptionError) {
        let options = try GraderOptions(options, of: Self.self)
        metric = options.choice("metric").flatMap { Metric(rawValue: $0) } ?? .accuracy
        margin = options.amount("margin") ?? 0
        factor = options.amount("factor") ?? 1
        seeds = options.wholeNumber("seeds")
        if metric.isGain, factor != 1 {
            throw GraderOptionError(
                .wrongValue(
                    key: "factor", expected: "left out, as \(metric.rawValue) is no loss",
                    got: "\(factor)"), grader: Self.name)
        }
    }

    func objection(to type: SwiftType) -> String? {
        switch type {
        case .array(.named("Double")), .array(.named("Int")), .array(.array(.named("Double"))),
            .array(.array(.named("Int"))):
            nil
        default: "holdout needs an array of numbers, or of arrays of numbers, not \(type)"
        }
    }

    func expectedType(for answer: SwiftType) -> SwiftType {
        // The points themselves, where predictions are clusters.
        let truth = SwiftType.array(.named("Double"))
        return .tuple([
            .init(label: "truth", type: metric == .inertia ? .array(truth) : truth),
            .init(label: "reference", type: .named("Double")),
            .init(label: "baseline", type: .named("Double")),
        ])
    }

    func grade(
        _ answer: JSONValue, expected: [JSONValue], type: SwiftType, input: [String: JSONValue]
    ) -> Grade {
        if let objection = objection(to: type) { return .impossible(reason: objection) }
        guard let hidden = expected.first, let reference = hidden["reference"]?.asDouble,
            let baseline = hidden["baseline"]?.asDouble, let truth = hidden["truth"]
        else { return .impossible(reason: "the answer file has no truth, reference and baseline") }
        let isRows = if case .array(.array) = type { true } else { false }
        guard case .array(let values) = answer else { return .rejected(Self.misfit(answer, type)) }
        var rows: [[Double]] = []
        for row in isRows ? values : [answer] {
            guard let numbers = row.doubles else { return .rejected(Self.misfit(answer, type)) }
            rows.append(numbers)
        }
        let needed = seeds ?? rows.count
        let bound = metric.isGain ? reference - margin : reference * factor + margin
        var good = 0
        var worst: Difference?
        for (index, row) in rows.enumerated() {
            let path = isRows ? "[\(index)]" : ""
            if let difference = difference(row, truth, bound, baseline, path) {
                worst = worst ?? difference
            } else {
                good += 1
            }
        }
        if good >= needed, !rows.isEmpty { return .accepted }
        var difference =
            worst
            ?? Difference(
                path: "", expected: "predictions", got: "none", message: "there are no predictions")
        if rows.count > 1 {
            difference.message +=
                "; \(good) of \(rows.count) runs are good enough, \(needed) must be"
        }
        difference.said = difference.said ?? difference.message
        return .rejected(difference)
    }

    private static func misfit(_ answer: JSONValue, _ type: SwiftType) -> Difference {
        Difference(
            path: "", expected: "\(type)", got: Excerpt.of(answer),
            message: "the predictions are not \(type)", said: "the predictions are not \(type)")
    }

    /// Why one array of predictions is not good enough; `nil` where it is.
    private func difference(
        _ predicted: [Double], _ truth: JSONValue, _ bound: Double, _ baseline: Double,
        _ path: String
    ) -> Difference? {
        let count: Int
        let value: Double?
        if metric == .inertia {
            guard case .array(let points) = truth else { return nil }
            count = points.count
            value =
                predicted.count == count
                ? Metric.inertia(
                    points: points.map { $0.doubles ?? [] },
                    assignment: predicted.map { Int(exactly: $0) ?? -1 }) : nil
        } else {
            let truth = truth.doubles ?? []
            count = truth.count
            // Two samples may differ in size.
            value =
                metric == .wasserstein
                ? Metric.wassersteinDistance(truth, predicted)
                : metric.value(truth: truth, predicted: predicted)
        }
        guard predicted.count == count || metric == .wasserstein else {
            return Difference(
                path: path, expected: "\(count)", got: "\(predicted.count)",
                message: "got \(Figures.counted(predicted.count, "prediction")) for "
                    + Figures.counted(count, "example"),
                said: "there is not one prediction for each example")
        }
        if let index = predicted.firstIndex(where: { !$0.isFinite }) {
            return Difference(
                path: "\(path)[\(index)]", expected: "a finite number", got: "\(predicted[index])",
                message: "the prediction is \(predicted[index])")
        }
        let words = metric.rawValue
        guard let value else {
            return Difference(
                path: path, expected: words, got: "none",
                message: "the \(words) of these predictions is not defined")
        }
        let isBetter = metric.isGain ? value > baseline : value < baseline
        let isEnough = metric.isGain ? value >= bound : value <= bound
        if isBetter, isEnough { return nil }
        let got = Self.shown(value)
        let side = metric.isGain ? "at least" : "at most"
        return Difference(
            path: path, expected: "\(side) \(Self.shown(bound))", got: got,
            message: isEnough
                ? "the \(words) on hidden examples is \(got), no better than a trivial model's"
                : "the \(words) on hidden examples is \(got); \(side) \(Self.shown(bound)) is "
                    + "asked for")
    }

    /// Four digits after the point, or more where the number is small.
    private static func shown(_ value: Double) -> String {
        let scale = value.magnitude < 0.01 ? 1e8 : 1e4
        return "\((value * scale).rounded() / scale)"
    }
}

internal import JudgeCore

/// `sampler`: what was drawn comes from the distribution that it should.
///
/// The answer is an array of draws, or an array of such arrays, each tested for
/// itself. No seeded output is pinned: the judge hands in its own generator, and
/// a right sampler is refused with a probability of at most `alpha` in a whole
/// submission, whatever way it draws (Bonferroni: each test of an answer takes
/// its share, for as many as ``testsOfAPackage`` hidden tests).
///
/// The `.ans` says what is right, by `test`:
///
/// | test | draws | `.ans` |
/// |---|---|---|
/// | `chi-square` | whole numbers | `{"values": [1, 2], "probabilities": [0.3, 0.7]}`; a value that is not there is wrong at once; each count is tested exactly, large ones together by χ² |
/// | `kolmogorov-smirnov` | numbers | `{"distribution": "normal", "parameters": [0, 1]}`; also `uniform` (from, to), `exponential` (rate) |
/// | `binomial` | `true` or `false` | `{"least": 0.2, "most": 0.2}`: the probability of `true`, or a range of it |
/// | `coverage` | intervals `(lo: …, hi: …)` | `{"truth": 0, "least": 0.93, "most": 0.97}`: how often they hold the truth |
struct SamplerGrader: Grader {
    static let name = "sampler"
    static let summary =
        "What was drawn comes from the right distribution, by a test that a right sampler fails "
        + "once in a million submissions."
    static let options = [
        GraderOption(
            "test", .choice(Test.allCases.map(\.rawValue)), default: .string("chi-square"),
            "The statistical test; what an `.ans` holds depends on it."),
        GraderOption(
            "alpha", .amount, default: .number(1e-6),
            "How probable it may be that a right submission is refused."),
        GraderOption(
            "draws", .wholeNumber(1...10_000_000), default: .integer(1000),
            "How many draws an array must have at least."),
    ]
    static let expectedValues = ExpectedValues.exactlyOne

    /// Among as many tests the error of a submission is divided.
    static let testsOfAPackage = 64.0

    enum Test: String, CaseIterable {
        case chiSquare = "chi-square"
        case kolmogorovSmirnov = "kolmogorov-smirnov"
        case binomial
        case coverage
    }

    private let test: Test
    private let alpha: Double
    private let draws: Int

    init(options: [String: JSONValue]) throws(GraderOptionError) {
        let options = try GraderOptions(options, of: Self.self)
        test = options.choice("test").flatMap { Test(rawValue: $0) } ?? .chiSquare
        alpha = options.amount("alpha") ?? 0
        draws = options.wholeNumber("draws") ?? 1
    }

    private static let interval = SwiftType.tuple([
        .init(label: "lo", type: .named("Double")), .init(label: "hi", type: .named("Double")),
    ])

    /// The type of one draw.
    private var drawType: SwiftType {
        switch test {
        case .chiSquare: .named("Int")
        case .kolmogorovSmirnov: .named("Double")
        case .binomial: .named("Bool")
        case .coverage: Self.interval
        }
    }

    func objection(to type: SwiftType) -> String? {
        type == .array(drawType) || type == .array(.array(drawType))
            ? nil : "the test \(test.rawValue) needs [\(drawType)] or [[\(drawType)]], not \(type)"
    }

    func expectedType(for answer: SwiftType) -> SwiftType {
        func member(_ label: String, _ type: SwiftType) -> SwiftType.TupleElement {
            .init(label: label, type: type)
        }
        let number = SwiftType.named("Double")
        return switch test {
        case .chiSquare:
            .tuple([
                member("values", .array(.named("Int"))), member("probabilities", .array(number)),
            ])
        case .kolmogorovSmirnov:
            .tuple([
                member("distribution", .named("String")), member("parameters", .array(number)),
            ])
        case .binomial: .tuple([member("least", number), member("most", number)])
        case .coverage:
            .tuple([member("truth", number), member("least", number), member("most", number)])
        }
    }

    func grade(
        _ answer: JSONValue, expected: [JSONValue], type: SwiftType, input: [String: JSONValue]
    ) -> Grade {
        if let objection = objection(to: type) { return .impossible(reason: objection) }
        guard let right = expected.first else { return .impossible(reason: "no expected answer") }
        if let misfit = answer.misfit(with: type) { return .rejected(misfit) }
        guard case .array(let values) = answer else {
            return .impossible(reason: "the answer is no array")
        }
        let isRows = if case .array(.array) = type { true } else { false }
        let rows = isRows ? values : [answer]
        let level = alpha / (Self.testsOfAPackage * Double(max(rows.count, 1)))
        for (index, row) in rows.enumerated() {
            guard case .array(let draws) = row else { continue }
            let path = isRows ? "[\(index)]" : ""
            guard draws.count >= self.draws else {
                let message =
                    "got \(Figures.counted(draws.count, "draw")), \(self.draws) are asked for"
                return .rejected(
                    Difference(
                        path: path, expected: "\(self.draws) draws", got: "\(draws.count)",
                        message: message,
                        said: draws.isEmpty ? Self.nothing : "there are too few draws")
                )
            }
            switch verdict(on: draws, right, level) {
            case .right: continue
            case .unknown(let reason): return .impossible(reason: reason)
            case .wrong(let expected, let got, let what, let message, let place):
                return .rejected(
                    Difference(
                        path: path + (place.map { "[\($0)]" } ?? ""), expected: expected, got: got,
                        message: message, said: what))
            }
        }
        return rows.isEmpty
            ? .rejected(
                Difference(
                    path: "", expected: "draws", got: "[]", message: "nothing was drawn",
                    said: Self.nothing))
            : .accepted
    }

    private enum Outcome {
        case right
        /// `what` is the message without a number of the draws or of the right law.
        case wrong(expected: String, got: String, what: String, message: String, place: Int?)
        case unknown(String)
    }

    private func verdict(on draws: [JSONValue], _ right: JSONValue, _ level: Double) -> Outcome {
        switch test {
        case .chiSquare: chiSquare(draws, right, level)
        case .kolmogorovSmirnov: kolmogorovSmirnov(draws, right, level)
        case .binomial:
            share(
                draws.count { $0 == .bool(true) }, of: draws.count, right, level,
                "draws that are true")
        case .coverage: coverage(draws, right, level)
        }
    }

    private func chiSquare(_ draws: [JSONValue], _ right: JSONValue, _ level: Double) -> Outcome {
        guard let values = right["values"]?.integers,
            let probabilities = right["probabilities"]?.doubles,
            values.count == probabilities.count, !values.isEmpty,
            (probabilities.reduce(0, +) - 1).magnitude < 1e-9
        else {
            return .unknown("values and probabilities do not belong together or do not sum to 1")
        }
        let places = Dictionary(
            zip(values, values.indices), uniquingKeysWith: { first, _ in first })
        var counts = [Int](repeating: 0, count: values.count)
        for (index, draw) in draws.enumerated() {
            guard case .integer(let value) = draw, let place = places[value],
                probabilities[place] > 0
            else {
                return .wrong(
                    expected: "one of the values that are possible", got: "\(draw)",
                    what: "something was drawn that has probability 0",
                    message: "\(draw) was drawn, which has probability 0", place: index)
            }
            counts[place] += 1
        }
        guard let test = CategoricalTest(observed: counts, probabilities: probabilities) else {
            return .unknown("the probabilities are none")
        }
        guard test.pValue < level else { return .right }
        // The value that is farthest from its share, in standard deviations.
        let count = Double(draws.count)
        let worst = counts.indices.max { one, other in
            deviation(counts[one], count, probabilities[one])
                < deviation(counts[other], count, probabilities[other])
        }
        let place = worst ?? 0
        return .wrong(
            expected: "\(values[place]) in \(percent(probabilities[place])) of the draws",
            got: percent(Double(counts[place]) / count), what: Self.wrongLaw,
            message: "\(Self.wrongLaw): \(values[place]) was drawn in "
                + "\(percent(Double(counts[place]) / count)) of \(draws.count), right is "
                + percent(probabilities[place]), place: nil)
    }

    /// A probe answers nothing where a rule of the statement is broken.
    private static let nothing =
        "nothing was drawn, or a rule of the statement is broken, which judge run prints"
    private static let wrongLaw = "the draws do not have the right distribution"

    private func deviation(_ count: Int, _ total: Double, _ probability: Double) -> Double {
        let expected = total * probability
        guard expected > 0 else { return 0 }
        return (Double(count) - expected).magnitude / expected.squareRoot()
    }

    private func kolmogorovSmirnov(
        _ draws: [JSONValue], _ right: JSONValue, _ level: Double
    ) -> Outcome {
        guard case .string(let name)? = right["distribution"],
            let parameters = right["parameters"]?.doubles,
            let distribution = Distribution(name, parameters)
        else { return .unknown("the distribution or its parameters are not known") }
        var numbers: [Double] = []
        for (index, draw) in draws.enumerated() {
            guard let number = draw.asDouble, distribution.isPossible(number) else {
                return .wrong(
                    expected: "a number that is possible", got: "\(draw)",
                    what: draw.asDouble?.isNaN == true
                        ? "NaN was drawn, which is impossible"
                        : "a number was drawn that is impossible",
                    message: "\(draw) was drawn, which is impossible", place: index)
            }
            numbers.append(number)
        }
        numbers.sort()
        let test = KolmogorovSmirnovTest(numbers, cdf: distribution.cumulative)
        guard test.pValue < level else { return .right }
        let median = numbers[numbers.count / 2]
        return .wrong(
            expected: "\(name) \(parameters)", got: "other draws", what: Self.wrongLaw,
            message: "\(Self.wrongLaw): half of them are below "
                + "\(ShortNumber.signed(median)), where "
                + "\(percent(distribution.cumulative(median))) should be", place: nil)
    }

    private func coverage(_ draws: [JSONValue], _ right: JSONValue, _ level: Double) -> Outcome {
        guard let truth = right["truth"]?.asDouble else { return .unknown("there is no truth") }
        var covered = 0
        for (index, draw) in draws.enumerated() {
            guard let low = draw["lo"]?.asDouble, let high = draw["hi"]?.asDouble, low <= high
            else {
                return .wrong(
                    expected: "lo <= hi", got: "\(draw)", what: "an interval is none",
                    message: "the interval is none: \(draw)", place: index)
            }
            if low <= truth, truth <= high { covered += 1 }
        }
        return share(covered, of: draws.count, right, level, "intervals that hold the true value")
    }

    private func share(
        _ count: Int, of total: Int, _ right: JSONValue, _ level: Double, _ what: String
    ) -> Outcome {
        guard let least = right["least"]?.asDouble, let most = right["most"]?.asDouble,
            0 <= least, least <= most, most <= 1
        else { return .unknown("least and most are no probabilities") }
        let tooFew = Statistics.binomialTails(count, trials: total, probability: least).atMost
        let tooMany = Statistics.binomialTails(count, trials: total, probability: most).atLeast
        guard min(tooFew, tooMany) < level / 2 else { return .right }
        let wanted =
            least == most ? percent(least) : "\(percent(least)) to \(percent(most))"
        let got = percent(Double(count) / Double(total))
        return .wrong(
            expected: wanted, got: got, what: "the share of \(what) is not right",
            message: "the share of \(what) is \(got) of \(total); \(wanted) is right", place: nil)
    }

    private func percent(_ share: Double) -> String {
        "\((share * 10_000).rounded() / 100) %"
    }

    /// A distribution of numbers.
    private enum Distribution {
        case uniform(Double, Double)
        case normal(mean: Double, deviation: Double)
        case exponential(rate: Double)

        init?(_ name: String, _ parameters: [Double]) {
            switch (name, parameters.count) {
            case ("uniform", 2) where parameters[0] < parameters[1]:
                self = .uniform(parameters[0], parameters[1])
            case ("normal", 2) where parameters[1] > 0:
                self = .normal(mean: parameters[0], deviation: parameters[1])
            case ("exponential", 1) where parameters[0] > 0:
                self = .exponential(rate: parameters[0])
            default: return nil
            }
        }

        func isPossible(_ value: Double) -> Bool {
            switch self {
            case .uniform(let low, let high): low <= value && value <= high
            case .normal: value.isFinite
            case .exponential: value.isFinite && value >= 0
            }
        }

        func cumulative(_ value: Double) -> Double {
            switch self {
            case .uniform(let low, let high):
                Statistics.uniformCDF(value, low: low, high: high)
            case .normal(let mean, let deviation):
                Statistics.normalCDF((value - mean) / deviation)
            case .exponential(let rate): Statistics.exponentialCDF(value, rate: rate)
            }
        }
    }
}

extension ShortNumber {
    /// Two significant digits with a sign where it is negative.
    fileprivate static func signed(_ value: Double) -> String {
        (value < 0 ? "-" : "") + "\(ShortNumber(value.magnitude))"
    }
}

internal import JudgeCore

/// `property`: the answer has properties that a right one must have, whatever it
/// is: the factors of a matrix, an order, a split.
///
/// What an `.ans` holds is one right answer, for people; where that is `null`,
/// only `null` is right, and elsewhere it is wrong.
struct PropertyGrader: Grader {
    static let name = "property"
    static let summary =
        "Whatever has the properties that `checks` lists is right; the `.ans` is one such answer."
    static let options = [
        GraderOption(
            "checks", .texts, default: .array([.string("finite answer")]),
            "The properties, in words that the table below explains: `orthonormal q`, "
                + "`product q r = a`."),
        GraderOption(
            "tolerance", .amount, default: .number(1e-9),
            "How far numbers may be off, relative to the size of the values where that is above "
                + "1; of `residual` whatever the size is."
        ),
    ]
    static let expectedValues = ExpectedValues.exactlyOne
    static let needsInput = true

    private let properties: [Property]
    private let tolerance: Double

    init(options: [String: JSONValue]) throws(GraderOptionError) {
        let checked = try GraderOptions(options, of: Self.self)
        tolerance = checked.amount("tolerance") ?? 0
        var properties: [Property] = []
        for text in checked.texts("checks") {
            guard let property = Property(text) else {
                let known = Property.Kind.allCases.map(\.rawValue)
                throw GraderOptionError(
                    .wrongValue(
                        key: "checks", expected: "a property with as many names as it takes",
                        got: text), grader: Self.name, known: known,
                    suggestions: NearestNames.of(
                        text.split(separator: " ").first.map(String.init) ?? text, among: known))
            }
            properties.append(property)
        }
        guard !properties.isEmpty else {
            throw GraderOptionError(
                .wrongValue(key: "checks", expected: "one property or more", got: "none"),
                grader: Self.name)
        }
        self.properties = properties
    }

    func objection(to type: SwiftType) -> String? { nil }

    func grade(
        _ answer: JSONValue, expected: [JSONValue], type: SwiftType, input: [String: JSONValue]
    ) -> Grade {
        if let misfit = answer.misfit(with: type) { return .rejected(misfit) }
        if let first = expected.first, (first == .null) != (answer == .null) {
            return .rejected(
                Difference(
                    path: "", expected: first == .null ? "null" : "an answer",
                    got: Excerpt.of(answer),
                    message: first == .null ? "nil is right here" : "there is an answer"))
        }
        if answer == .null { return .accepted }
        for property in properties {
            let check = PropertyCheck(property: property, tolerance: tolerance) { name in
                name == "answer" ? answer : answer[name] ?? input[name]
            }
            if let stranger = property.names.first(where: { check.value($0) == nil }) {
                return .impossible(
                    reason: "`\(property.text)` names \(stranger), which is neither a member of "
                        + "the answer nor a parameter")
            }
            switch check.outcome() {
            case .holds: continue
            case .broken(let complaint):
                let sentence = "it is not true that \(property.sentence)"
                return .rejected(
                    Difference(
                        path: "", expected: property.text, got: Excerpt.of(answer),
                        message: "\(sentence): \(complaint)", said: sentence))
            }
        }
        return .accepted
    }
}

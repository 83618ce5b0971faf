package import JudgeCore

/// `validator`: a program of the package decides, by the package format's
/// protocol.
///
/// It runs in a box, so it is not this type that asks it: what is here are its
/// name and what must hold before it is asked.
package struct ValidatorGrader: Grader {
    package static let name = "validator"
    package static let summary =
        "The package's program `output_validator/validator.swift` decides: 42 accepted, 43 wrong."
    package static let options: [GraderOption] = []
    package static let expectedValues = ExpectedValues.exactlyOne

    package init(options: [String: JSONValue]) throws(GraderOptionError) {
        _ = try GraderOptions(options, of: Self.self)
    }

    package func objection(to type: SwiftType) -> String? {
        (try? Shape(type)) == nil ? "no JSON is laid down for a part of the type \(type)" : nil
    }

    /// Whether the answer fits its type; the program is asked only then.
    package func grade(
        _ answer: JSONValue, expected: [JSONValue], type: SwiftType,
        input: [String: JSONValue]
    ) -> Grade {
        answer.misfit(with: type).map { .rejected($0) } ?? .accepted
    }
}

package import JudgeCore

/// Decides whether an answer is right.
///
/// Pure: the same answer gets the same grade.
/// To add a grader write a type and add it to ``Graders/all``; documentation,
/// validation and lookup follow from what it declares.
package protocol Grader: Sendable {
    /// The name that `interview.yaml` uses: `unordered-nested`.
    static var name: String { get }
    /// What it accepts, in one sentence.
    static var summary: String { get }
    /// What may be set, in the order of the documentation.
    static var options: [GraderOption] { get }
    /// How many values an `.ans` file holds.
    static var expectedValues: ExpectedValues { get }
    /// Whether another order of an array's elements is always another answer.
    static var isOrdered: Bool { get }
    /// Whether it looks at the test's input, too.
    static var needsInput: Bool { get }

    /// - Throws: ``GraderOptionError`` for an unknown option or a value of
    ///   the wrong type or out of range.
    init(options: [String: JSONValue]) throws(GraderOptionError)

    /// Why this grader cannot judge answers of this type, in one sentence;
    /// `nil` where it can.
    func objection(to type: SwiftType) -> String?

    /// The type of a value in an answer file, where answers have this type.
    func expectedType(for answer: SwiftType) -> SwiftType

    /// Grades an answer that was read from JSON.
    ///
    /// `input` has the arguments of the test by their names, where the grader
    /// needs them.
    /// `expected` holds as many values as ``expectedValues`` says; `type`, the
    /// type of the answer in the signature, decides what equal means. An
    /// answer that does not fit the type is rejected, never a crash. Near
    /// linear in the size of the values.
    func grade(
        _ answer: JSONValue, expected: [JSONValue], type: SwiftType,
        input: [String: JSONValue]
    ) -> Grade
}

extension Grader {
    package static var isOrdered: Bool { false }
    package static var needsInput: Bool { false }

    package func expectedType(for answer: SwiftType) -> SwiftType { answer }

    /// Grades where the input says nothing.
    package func grade(
        _ answer: JSONValue, expected: [JSONValue], type: SwiftType
    ) -> Grade {
        grade(answer, expected: expected, type: type, input: [:])
    }
}

/// How many expected values a test may have.
package enum ExpectedValues: String, Sendable, Hashable {
    case exactlyOne = "exactly one"
    case oneOrMore = "one or more"

    /// Whether a test may have this many.
    package func allows(_ count: Int) -> Bool {
        switch self {
        case .exactlyOne: count == 1
        case .oneOrMore: count >= 1
        }
    }
}

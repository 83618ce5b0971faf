import JudgeCore
import Testing

@testable import JudgeGrading

/// Reads JSON that a test wrote by hand.
func json(_ text: String) throws -> JSONValue {
    try JSONReader.read(Array(text.utf8))
}

/// One row of a table: what a grader says about an answer.
struct GradeCase: Sendable, CustomTestStringConvertible {
    var type: SwiftType
    var answer: String
    var expected: [String]
    /// Path and message of the difference; `nil` where it is accepted.
    var path: String?
    var message: String?

    /// An answer that is accepted.
    init(_ type: SwiftType, _ answer: String, accepts expected: String...) {
        self.type = type
        self.answer = answer
        self.expected = expected
    }

    /// An answer that is rejected.
    init(
        _ type: SwiftType, _ answer: String, for expected: String..., at path: String,
        _ message: String
    ) {
        self.type = type
        self.answer = answer
        self.expected = expected
        self.path = path
        self.message = message
    }

    var testDescription: String { "\(type): \(answer.prefix(60)) for \(expected)" }

    func check(_ grader: String, _ options: [String: JSONValue] = [:]) throws {
        let grade = try gradeOf(grader, options)
        #expect(grade.isAccepted == (message == nil), "\(grade)")
        #expect(grade.difference?.path == path)
        #expect(grade.difference?.message == message)
    }

    func gradeOf(_ grader: String, _ options: [String: JSONValue] = [:]) throws -> Grade {
        try Graders.make(GraderChoice(name: grader, options: options))
            .grade(try json(answer), expected: try expected.map(json), type: type)
    }
}

extension SwiftType {
    static let int = SwiftType.named("Int")
    static let double = SwiftType.named("Double")
    static let float = SwiftType.named("Float")
    static let bool = SwiftType.named("Bool")
    static let string = SwiftType.named("String")
    static let character = SwiftType.named("Character")
    static let list = SwiftType.optional(.node(.list))
    static let tree = SwiftType.optional(.node(.tree))

    /// A tuple with labels.
    static func record(_ members: (String, SwiftType)...) -> SwiftType {
        .tuple(members.map { TupleElement(label: $0.0, type: $0.1) })
    }
}

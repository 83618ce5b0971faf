import JudgeCore
import Testing

@testable import JudgeGrading

struct HoldoutGraderTests {
    private static func grade(
        _ answer: String, _ expected: String, type: SwiftType = .array(.double),
        _ options: [String: JSONValue]
    ) throws -> Grade {
        try Graders.make(GraderChoice(name: "holdout", options: options))
            .grade(try json(answer), expected: [try json(expected)], type: type)
    }

    private static let labels = #"{"truth": [0, 1, 1, 0, 1], "reference": 0.8, "baseline": 0.6}"#

    @Test(
        arguments: [
            ("[0, 1, 1, 0, 1]", nil), ("[0, 1, 1, 1, 1]", nil),
            (
                "[1, 1, 1, 1, 1]",
                "the accuracy on hidden examples is 0.6; at least 0.8 is asked for"
            ),
            ("[0, 1, 1, 0]", "got 4 predictions for 5 examples"),
            ("[0, 1, \"NaN\", 0, 1]", "the prediction is nan"),
            ("[]", "got 0 predictions for 5 examples"),
        ] as [(String, String?)])
    func `predictions as good as the reference's are accepted`(
        answer: String, message: String?
    ) throws {
        let grade = try Self.grade(answer, Self.labels, [:])
        #expect(grade.difference?.message == message)
        #expect(grade.isAccepted == (message == nil))
    }

    @Test func `a margin loosens the reference, never the baseline`() throws {
        let options: [String: JSONValue] = ["margin": .number(0.5)]
        #expect(
            try Self.grade("[1, 1, 1, 1, 1]", Self.labels, options).difference?.message
                == "the accuracy on hidden examples is 0.6, no better than a trivial model's")
        #expect(try Self.grade("[0, 1, 1, 1, 1]", Self.labels, options).isAccepted)
    }

    @Test func `of losses less is better, and a factor is allowed`() throws {
        let hidden = #"{"truth": [1, 2, 3], "reference": 0.1, "baseline": 0.8}"#
        let options: [String: JSONValue] = ["metric": .string("rmse"), "factor": .number(2)]
        #expect(try Self.grade("[1.1, 2.1, 3.1]", hidden, options).isAccepted)
        #expect(
            try Self.grade("[1.3, 2.3, 3.3]", hidden, options).difference?.message
                == "the rmse on hidden examples is 0.3; at most 0.2 is asked for")
    }

    @Test func `so many of the seeds as are asked for must be good`() throws {
        let options: [String: JSONValue] = ["seeds": .integer(2)]
        let type = SwiftType.array(.array(.int))
        let (good, bad) = ("[0, 1, 1, 0, 1]", "[1, 1, 1, 1, 1]")
        #expect(
            try Self.grade("[\(good), \(bad), \(good)]", Self.labels, type: type, options)
                .isAccepted)
        let grade = try Self.grade("[\(bad), \(bad), \(good)]", Self.labels, type: type, options)
        #expect(grade.difference?.path == "[0]")
        #expect(
            grade.difference?.message.hasSuffix("; 1 of 3 runs are good enough, 2 must be") == true)
        // Fewer runs than asked for do not help, nor does none.
        #expect(try !Self.grade("[]", Self.labels, type: type, options).isAccepted)
        #expect(try !Self.grade("[\(good)]", Self.labels, type: type, options).isAccepted)
    }

    @Test func `clusters are measured by their inertia`() throws {
        let hidden =
            #"{"truth": [[0, 0], [0, 2], [9, 9], [9, 9]], "reference": 2, "baseline": 140}"#
        let options: [String: JSONValue] = ["metric": .string("inertia"), "factor": .number(1.05)]
        let type = SwiftType.array(.int)
        #expect(try Self.grade("[5, 5, 2, 2]", hidden, type: type, options).isAccepted)
        #expect(try !Self.grade("[5, 2, 2, 2]", hidden, type: type, options).isAccepted)
    }

    @Test func `fewer runs than must be good are too few`() throws {
        let runs = "[[0, 1, 1, 0, 1], [0, 1, 1, 0, 1]]"
        let type = SwiftType.array(.array(.double))
        let enough: [String: JSONValue] = ["seeds": .integer(2)]
        #expect(try Self.grade(runs, Self.labels, type: type, enough).isAccepted)
        let grade = try Self.grade(runs, Self.labels, type: type, ["seeds": .integer(3)])
        #expect(!grade.isAccepted)
        let message = grade.difference?.message ?? ""
        #expect(message.contains("2 of 2 runs are good enough, 3 must be"), "\(message)")
    }

    @Test func `a factor is for losses`() {
        #expect(throws: GraderOptionError.self) {
            try Graders.make(
                GraderChoice(
                    name: "holdout",
                    options: ["metric": .string("accuracy"), "factor": .number(1.5)]))
        }
    }
}

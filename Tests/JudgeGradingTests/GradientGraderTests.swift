import JudgeCore
import Testing

@testable import JudgeGrading

struct GradientGraderTests {
    private static let type = SwiftType.record(
        ("loss", .double), ("dw", .array(.array(.double))), ("db", .array(.double)))

    private static func answer(_ loss: String, _ dw: String, _ db: String) -> String {
        "{\"loss\": \(loss), \"dw\": \(dw), \"db\": \(db)}"
    }

    private static let right = answer("0.5", "[[1000, 0], [0, 2000]]", "[0, 0]")

    @Test(arguments: [
        right, answer("0.5000000004", "[[1000.001, 0.001], [0, 2000]]", "[0, 0]"),
        // Rounding beside a gradient that is zero.
        answer("0.5", "[[1000, 0], [0, 2000]]", "[1e-16, 0]"),
    ])
    func `a gradient within the tolerance as a whole is accepted`(got: String) throws {
        try GradeCase(Self.type, got, accepts: Self.right).check("gradient")
    }

    @Test(
        arguments: [
            (
                answer("0.5", "[[1000, 0], [0, 2001]]", "[0, 0]"), "dw[1][1]",
                "the relative error is 4.5e-4, allowed is 1e-6; the largest is here: got 2001.0, "
                    + "expected 2000.0"
            ),
            (
                answer("0.6", "[[1000, 0], [0, 2000]]", "[0, 0]"), "loss",
                "the relative error is 0.17, allowed is 1e-6; the largest is here: got 0.6, "
                    + "expected 0.5"
            ),
            (
                answer("0.5", "[[1000, 0], [0, 2000]]", "[0, 1e-3]"), "db[1]",
                "the relative error is 1, allowed is 1e-6; the largest is here: got 0.001, "
                    + "expected 0.0"
            ),
            (
                answer("0.5", "[[1000, 0], [0]]", "[0, 0]"), "dw[1]",
                "got 1 element, expected 2"
            ),
            (answer("0.5", "[[1000, 0], [0, \"NaN\"]]", "[0, 0]"), "dw[1][1]", "got nan"),
        ])
    func `a wrong gradient says where it is farthest off`(
        got: String, path: String, message: String
    ) throws {
        try GradeCase(Self.type, got, for: Self.right, at: path, message).check("gradient")
    }

    @Test func `strings have no gradient`() throws {
        let grader = try Graders.make(GraderChoice(name: "gradient"))
        #expect(grader.objection(to: .array(.string)) != nil)
    }

    @Test(arguments: ["1.7976931348623157e308", "-1.7976931348623157e308", "1e200"])
    func `numbers whose norm overflows are not near others`(number: String) throws {
        let type = SwiftType.array(.double)
        let grade = try GradeCase(type, "[\(number), \(number)]", accepts: "[1, 2]")
            .gradeOf("gradient")
        #expect(!grade.isAccepted)
        try GradeCase(
            type, "[\(number), \(number)]", accepts: "[\(number), \(number)]"
        ).check("gradient")
    }
}

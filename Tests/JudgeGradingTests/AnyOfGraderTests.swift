import JudgeCore
import Testing

@testable import JudgeGrading

struct AnyOfGraderTests {
    @Test(arguments: [
        GradeCase(.string, "\"aba\"", accepts: "\"bab\"", "\"aba\""),
        GradeCase(.array(.int), "[1]", accepts: "[1]"),
        GradeCase(.double, "1", accepts: "2.0", "1.0"),
        GradeCase(.array(.int), "[2]", for: "[1]", at: "[0]", "got 2, expected 1"),
        GradeCase(
            .array(.int), "[2,1]", for: "[1,2]", "[3]", "[]", at: "",
            "the answer is none of the 3 that are right"),
        GradeCase(
            .array(.int), "[null]", for: "[1]", "[2]", at: "[0]",
            "expected Int, found null"),
    ])
    func `one of the expected answers suffices`(_ row: GradeCase) throws {
        try row.check("any-of")
    }

    @Test func `the difference shows one acceptable answer and counts the others`() throws {
        let row = GradeCase(.int, "4", accepts: "1", "2", "3")
        #expect(try row.gradeOf("any-of").difference?.expected == "1 or 2 more")
    }

    @Test func `the data reader can ask how many expected values there may be`() {
        let counts = Graders.all.map { "\($0.name): \($0.expectedValues.rawValue)" }
        #expect(
            counts == [
                "exact: exactly one", "close: exactly one", "unordered: exactly one",
                "unordered-nested: exactly one", "any-of: one or more",
                "property: exactly one", "gradient: exactly one", "holdout: exactly one",
                "sampler: exactly one", "tokens: exactly one", "validator: exactly one",
            ])
        #expect(ExpectedValues.exactlyOne.allows(1) && !ExpectedValues.exactlyOne.allows(2))
        #expect(ExpectedValues.oneOrMore.allows(2) && !ExpectedValues.oneOrMore.allows(0))
    }
}

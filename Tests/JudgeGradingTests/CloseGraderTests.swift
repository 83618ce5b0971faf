import JudgeCore
import Testing

@testable import JudgeGrading

struct CloseGraderTests {
    static let accepted: [(options: String, type: SwiftType, got: String, expected: String)] = [
        ("{}", .double, "1.0000000009", "1"),
        ("{}", .double, "1000000000.9", "1000000000"),
        ("{}", .double, "1e-10", "0"),
        ("{}", .double, "\"Infinity\"", "\"Infinity\""),
        (#"{"absolute":0.5}"#, .double, "1.5", "1"),
        (#"{"absolute":0,"relative":0.1}"#, .double, "-110", "-100"),
        (#"{"absolute":0,"relative":0,"ulp":1}"#, .double, "1.0000000000000002", "1"),
        (#"{"absolute":0,"relative":0,"ulp":2}"#, .double, "-5e-324", "5e-324"),
        (#"{"absolute":0,"relative":0,"ulp":1}"#, .float, "1.0000001", "1"),
        (#"{"absolute":0,"relative":0}"#, .double, "-0.0", "0"),
        (#"{"nan":"equal"}"#, .double, "\"NaN\"", "\"NaN\""),
        (#"{"absolute":2}"#, .array(.array(.double)), "[[1],[2,3]]", "[[2],[3,4.5]]"),
        (#"{"absolute":2}"#, .optional(.double), "null", "null"),
        (#"{"absolute":2}"#, .dictionary(key: .int, value: .double), "[[1,0]]", "[[1,1]]"),
        (
            #"{"fields":{"loose":{"absolute":1}}}"#,
            .record(("loose", .array(.double)), ("tight", .double)),
            #"{"loose":[1,2],"tight":3}"#, #"{"loose":[2,1],"tight":3}"#
        ),
        (
            // The inner label counts, and what it does not say is the grader's.
            #"{"absolute":0.5,"fields":{"a":{"absolute":9},"b":{"relative":0}}}"#,
            .record(("a", .record(("b", .double), ("c", .double))), ("d", .double)),
            #"{"a":{"b":1.5,"c":9},"d":1.5}"#, #"{"a":{"b":1,"c":1},"d":1}"#
        ),
    ]

    @Test(arguments: accepted)
    func `a number within one of the bounds is accepted`(
        _ row: (options: String, type: SwiftType, got: String, expected: String)
    ) throws {
        try GradeCase(row.type, row.got, accepts: row.expected).check("close", options(row.options))
    }

    static let rejected: [(options: String, row: GradeCase)] = [
        (
            "{}",
            GradeCase(
                .double, "1.0000012", for: "1", at: "",
                "1.0000012 is off by 1.2e-6, allowed 1e-9")
        ),
        (
            "{}",
            GradeCase(
                .array(.double), "[1,2000001]", for: "[1,2000000]", at: "[1]",
                "2000001.0 is off by 1, allowed 0.002")
        ),
        (
            #"{"absolute":0,"relative":0,"ulp":1}"#,
            GradeCase(
                .double, "1.0000000000000004", for: "1", at: "",
                "1.0000000000000004 is off by 4.4e-16 (2 ulp), allowed 0 or 1 ulp")
        ),
        (
            #"{"absolute":0,"relative":0,"ulp":1}"#,
            GradeCase(
                .float, "1.0000002", for: "1", at: "",
                "1.0000002 is off by 2.4e-7 (2 ulp), allowed 0 or 1 ulp")
        ),
        (
            "{}",
            GradeCase(
                .double, "1e308", for: "-1e308", at: "", "1e+308 is off by inf, allowed 1e299")
        ),
        (
            #"{"absolute":0,"relative":0,"ulp":5}"#,
            GradeCase(
                .double, "-1", for: "1", at: "",
                "-1.0 is off by 2 (9214364837600034816 ulp), allowed 0 or 5 ulp")
        ),
        (
            // A finite number is not within any part of infinity.
            "{}",
            GradeCase(.double, "1", for: "\"Infinity\"", at: "", "got 1.0, expected Infinity")
        ),
        (
            "{}",
            GradeCase(
                .double, "\"-Infinity\"", for: "\"Infinity\"", at: "",
                "got -Infinity, expected Infinity")
        ),
        ("{}", GradeCase(.double, "\"NaN\"", for: "1", at: "", "got NaN, expected 1.0")),
        (
            "{}",
            GradeCase(
                .double, "\"NaN\"", for: "\"NaN\"", at: "",
                "NaN is never right here, although it is expected")
        ),
        (
            #"{"nan":"equal"}"#,
            GradeCase(.double, "\"NaN\"", for: "0", at: "", "got NaN, expected 0.0")
        ),
        (
            #"{"nan":"equal"}"#,
            GradeCase(.double, "0", for: "\"NaN\"", at: "", "got 0.0, expected NaN")
        ),
        (#"{"absolute":5}"#, GradeCase(.int, "1", for: "2", at: "", "got 1, expected 2")),
        (
            #"{"absolute":5}"#,
            GradeCase(
                .array(.double), "[1]", for: "[1,1]", at: "", "the array has 1 element, expected 2")
        ),
        (
            #"{"fields":{"loose":{"absolute":1}}}"#,
            GradeCase(
                .record(("loose", .double), ("tight", .double)), #"{"loose":1,"tight":3}"#,
                for: #"{"loose":2,"tight":4}"#, at: "tight", "3.0 is off by 1, allowed 4e-9")
        ),
        (
            #"{"absolute":5}"#,
            GradeCase(
                .dictionary(key: .double, value: .int), "[[1,1]]", for: "[[2,1]]", at: "[2.0]",
                "the key 2.0 is missing")
        ),
    ]

    @Test(arguments: rejected)
    func `a number beyond all bounds is rejected with how far it is off`(
        _ row: (options: String, row: GradeCase)
    ) throws {
        try row.row.check("close", options(row.options))
    }

    @Test func `a field that the type does not have is the fault of the package`() throws {
        let options = try options(#"{"fields":{"prob":{"absolute":1}}}"#)
        let type = SwiftType.array(.record(("probs", .double), ("label", .int)))
        let grader = try Graders.make(GraderChoice(name: "close", options: options))
        let objection = "fields names prob, which is no label in the answer's type"
        #expect(grader.objection(to: type) == objection)
        #expect(
            grader.grade(.array([]), expected: [.array([])], type: type)
                == .impossible(reason: objection))
    }

    private func options(_ text: String) throws -> [String: JSONValue] {
        guard case .object(let members) = try json(text) else { return [:] }
        return Dictionary(members.map { ($0.key, $0.value) }) { first, _ in first }
    }
}

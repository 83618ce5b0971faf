import JudgeCore
import Testing

@testable import JudgeGrading

struct MisfitTests {
    @Test(arguments: [
        GradeCase(
            .int, "1.5", for: "1", at: "", "expected a whole number (Int), got 1.5"),
        GradeCase(.int, "1e300", for: "1", at: "", "expected a whole number (Int), got 1e+300"),
        GradeCase(.int, "\"1\"", for: "1", at: "", "expected a whole number (Int), got \"1\""),
        GradeCase(.int, "true", for: "1", at: "", "expected a whole number (Int), got true"),
        GradeCase(
            .int, "9223372036854775808", for: "1", at: "", "9223372036854775808 does not fit Int"),
        GradeCase(.named("UInt8"), "256", for: "1", at: "", "256 does not fit UInt8"),
        GradeCase(.named("UInt"), "-1", for: "1", at: "", "-1 does not fit UInt"),
        GradeCase(.named("Int8"), "-129", for: "1", at: "", "-129 does not fit Int8"),
        GradeCase(.double, "\"nan\"", for: "1", at: "", "expected a number, got \"nan\""),
        GradeCase(.double, "null", for: "1", at: "", "expected a number, got null"),
        GradeCase(.float, "1e39", for: "1", at: "", "1e+39 does not fit Float"),
        GradeCase(.bool, "1", for: "true", at: "", "expected true or false, got 1"),
        GradeCase(.string, "1", for: "\"1\"", at: "", "expected a string, got 1"),
        GradeCase(
            .character, "\"ab\"", for: "\"a\"", at: "",
            "expected a string of one character, got \"ab\""),
        GradeCase(
            .character, "\"\"", for: "\"a\"", at: "",
            "expected a string of one character, got \"\""),
        GradeCase(.array(.int), "{}", for: "[]", at: "", "expected an array, got {}"),
        GradeCase(.array(.int), "null", for: "[]", at: "", "expected an array, got null"),
        GradeCase(
            .array(.array(.int)), "[[1],[2,null]]", for: "[[1],[2]]", at: "[1][1]",
            "expected a whole number (Int), got null"),
        GradeCase(
            .optional(.int), "\"x\"", for: "1", at: "", "expected a whole number (Int), got \"x\""),
        GradeCase(.list, "null", for: "[]", at: "", "expected an array, got null"),
        GradeCase(
            .tree, "[1,\"2\"]", for: "[1]", at: "[1]", "expected a whole number (Int), got \"2\""),
        GradeCase(
            .record(("x", .int), ("y", .int)), #"{"x":1}"#, for: #"{"x":1,"y":2}"#, at: "",
            "the member y is missing"),
        GradeCase(
            .record(("x", .int), ("y", .int)), #"{"x":1,"z":3}"#, for: #"{"x":1,"y":2}"#, at: "",
            "no member is called \"z\""),
        GradeCase(
            .record(("x", .int), ("y", .int)), #"{"x":1,"x":1,"y":2}"#, for: #"{"x":1,"y":2}"#,
            at: "x", "the key \"x\" occurs twice"),
        GradeCase(
            .record(("x", .int), ("y", .int)), "[1,2]", for: #"{"x":1,"y":2}"#, at: "",
            "expected an object, got [1,2]"),
        GradeCase(
            .tuple([.init(type: .int), .init(type: .int)]), "[1,2,3]", for: "[1,2]", at: "",
            "expected an array of 2 values, got [1,2,3]"),
        GradeCase(
            .dictionary(key: .string, value: .int), #"{"a":1,"a":1}"#, for: #"{"a":1}"#,
            at: "[\"a\"]", "the key \"a\" occurs twice"),
        GradeCase(
            .dictionary(key: .string, value: .int), #"[["a",1]]"#, for: #"{"a":1}"#, at: "",
            #"expected an object, got [["a",1]]"#),
        GradeCase(
            .dictionary(key: .double, value: .int), "[[1,1],[1.0,2]]", for: "[[1,1]]", at: "[1]",
            "the key 1.0 occurs twice"),
        GradeCase(
            .dictionary(key: .int, value: .int), "[[1,1],[2]]", for: "[[1,1]]", at: "[1]",
            "expected an array of 2 values, got [2]"),
        GradeCase(.void, "0", for: "null", at: "", "expected null, got 0"),
    ])
    func `an answer of the wrong shape is rejected with its place`(_ row: GradeCase) throws {
        try row.check("exact")
        let difference = try json(row.answer).misfit(with: row.type)
        #expect(difference?.message == row.message)
        #expect(difference?.path == row.path)
    }

    @Test func `a shape that fits has no misfit`() throws {
        #expect(try json("[[1,null]]").misfit(with: .array(.array(.optional(.int)))) == nil)
    }

    @Test func `a type without data format is named`() throws {
        let difference = try json("[]").misfit(with: .array(.named("Graph")))
        #expect(difference?.message == "no JSON is laid down for the type Graph")
    }

    @Test func `an expected answer that does not fit is the fault of the package`() throws {
        let row = GradeCase(.array(.int), "[1]", accepts: "[1,\"x\"]")
        #expect(
            try row.gradeOf("exact")
                == .impossible(
                    reason: "the expected answer is not [Int]: "
                        + "at [1]: expected a whole number (Int), got \"x\""))
    }

    @Test(arguments: [[], ["1", "2"]])
    func `too few or too many expected answers are the fault of the package`(
        _ expected: [String]
    ) throws {
        var row = GradeCase(.int, "1", accepts: "1")
        row.expected = expected
        #expect(
            try row.gradeOf("exact")
                == .impossible(
                    reason: "the test has \(expected.count) expected answers, "
                        + "exact needs exactly one"))
    }
}

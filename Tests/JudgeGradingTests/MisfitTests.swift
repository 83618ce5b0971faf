import JudgeCore
import Testing

@testable import JudgeGrading

struct MisfitTests {
    @Test(arguments: [
        GradeCase(
            .int, "1.5", for: "1", at: "", "expected Int, found the number 1.5"),
        GradeCase(
            .int, "1e300", for: "1", at: "", "expected Int, found 1e+300, which is out of its range"
        ),
        GradeCase(.int, "\"1\"", for: "1", at: "", "expected Int, found a string"),
        GradeCase(.int, "true", for: "1", at: "", "expected Int, found a truth value"),
        GradeCase(
            .int, "9223372036854775808", for: "1", at: "",
            "expected Int, found 9223372036854775808, which is out of its range"),
        GradeCase(
            .named("UInt8"), "256", for: "1", at: "",
            "expected UInt8, found 256, which is out of its range"),
        GradeCase(
            .named("UInt"), "-1", for: "1", at: "",
            "expected UInt, found -1, which is out of its range"),
        GradeCase(
            .named("Int8"), "-129", for: "1", at: "",
            "expected Int8, found -129, which is out of its range"),
        GradeCase(.double, "\"nan\"", for: "1", at: "", "expected Double, found a string"),
        GradeCase(.double, "null", for: "1", at: "", "expected Double, found null"),
        GradeCase(
            .float, "1e39", for: "1", at: "",
            "expected Float, found 1e+39, which is out of its range"),
        GradeCase(.bool, "1", for: "true", at: "", "expected Bool, found a whole number"),
        GradeCase(.string, "1", for: "\"1\"", at: "", "expected String, found a whole number"),
        GradeCase(
            .character, "\"ab\"", for: "\"a\"", at: "",
            "expected Character, written as a string of one character, found a string of 2 characters"
        ),
        GradeCase(
            .character, "\"\"", for: "\"a\"", at: "",
            "expected Character, written as a string of one character, found a string of 0 characters"
        ),
        GradeCase(.array(.int), "{}", for: "[]", at: "", "expected [Int], found an object"),
        GradeCase(.array(.int), "null", for: "[]", at: "", "expected [Int], found null"),
        GradeCase(
            .array(.array(.int)), "[[1],[2,null]]", for: "[[1],[2]]", at: "[1][1]",
            "expected Int, found null"),
        GradeCase(
            .optional(.int), "\"x\"", for: "1", at: "", "expected Int, found a string"),
        GradeCase(
            .list, "null", for: "[]", at: "", "expected ListNode?, written as an array, found null"),
        GradeCase(
            .tree, "[1,\"2\"]", for: "[1]", at: "[1]", "expected Int, found a string"),
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
            "expected (x: Int, y: Int), written as an object with x and y, found an array"),
        GradeCase(
            .tuple([.init(type: .int), .init(type: .int)]), "[1,2,3]", for: "[1,2]", at: "",
            "expected (Int, Int), written as an array of 2, found an array of 3"),
        GradeCase(
            .dictionary(key: .string, value: .int), #"{"a":1,"a":1}"#, for: #"{"a":1}"#,
            at: "[\"a\"]", "the key \"a\" occurs twice"),
        GradeCase(
            .dictionary(key: .string, value: .int), #"[["a",1]]"#, for: #"{"a":1}"#, at: "",
            "expected [String: Int], written as an object, found an array"),
        GradeCase(
            .dictionary(key: .double, value: .int), "[[1,1],[1.0,2]]", for: "[[1,1]]", at: "[1]",
            "the key 1.0 occurs twice"),
        GradeCase(
            .dictionary(key: .int, value: .int), "[[1,1],[2]]", for: "[[1,1]]", at: "[1]",
            "expected [key, value], found an array"),
        GradeCase(.void, "0", for: "null", at: "", "expected null, found a whole number"),
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
                        + "at [1]: expected Int, found a string"))
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

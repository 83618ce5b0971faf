import JudgeCore
import Testing

@testable import JudgeGrading

struct ExactGraderTests {
    @Test(arguments: [
        GradeCase(.int, "7", accepts: "7"),
        GradeCase(.int, "9223372036854775807", accepts: "9223372036854775807"),
        GradeCase(.named("UInt64"), "18446744073709551615", accepts: "18446744073709551615"),
        GradeCase(.double, "1", accepts: "1.0"),
        GradeCase(.double, "-0.0", accepts: "0"),
        GradeCase(.double, "1e2", accepts: "100"),
        GradeCase(.double, "\"NaN\"", accepts: "\"NaN\""),
        GradeCase(.double, "\"-Infinity\"", accepts: "\"-Infinity\""),
        GradeCase(.float, "0.1", accepts: "0.10000000149011612"),
        GradeCase(.string, "\"NaN\"", accepts: "\"NaN\""),
        GradeCase(.string, #""é\n""#, accepts: #""\u00e9\u000a""#),
        GradeCase(.optional(.int), "null", accepts: "null"),
        GradeCase(.optional(.int), "1", accepts: "1"),
        GradeCase(.array(.array(.int)), "[[],[1,2]]", accepts: "[[], [1, 2]]"),
        GradeCase(
            .dictionary(key: .string, value: .int), #"{"a":1,"b":2}"#, accepts: #"{"b":2,"a":1}"#),
        GradeCase(
            .dictionary(key: .int, value: .bool), "[[1,true],[2,false]]",
            accepts: "[[2,false],[1,true]]"),
        GradeCase(
            .array(.dictionary(key: .double, value: .int)), "[[[0.5,1],[1,2]]]",
            accepts: "[[[1.0,2],[0.5,1]]]"),
        GradeCase(.record(("x", .int), ("y", .int)), #"{"y":2,"x":1}"#, accepts: #"{"x":1,"y":2}"#),
        GradeCase(
            .tuple([.init(type: .int), .init(type: .string)]), "[1,\"a\"]", accepts: "[1,\"a\"]"),
        GradeCase(.list, "[1,2]", accepts: "[1,2]"),
        GradeCase(.tree, "[1,null,2]", accepts: "[1,null,2,null,null]"),
        GradeCase(.tree, "[]", accepts: "[null]"),
        GradeCase(.void, "null", accepts: "null"),
    ])
    func `equal values are accepted however they are written`(_ row: GradeCase) throws {
        try row.check("exact")
    }

    @Test(arguments: [
        GradeCase(.bool, "false", for: "true", at: "", "got false, expected true"),
        GradeCase(.int, "8", for: "7", at: "", "got 8, expected 7"),
        GradeCase(
            .int, "9007199254740993", for: "9007199254740992", at: "",
            "got 9007199254740993, expected 9007199254740992"),
        GradeCase(.double, "1.5", for: "1", at: "", "got 1.5, expected 1.0"),
        GradeCase(.double, "\"NaN\"", for: "1", at: "", "got NaN, expected 1.0"),
        GradeCase(.double, "1", for: "\"NaN\"", at: "", "got 1.0, expected NaN"),
        GradeCase(
            .double, "\"Infinity\"", for: "\"-Infinity\"", at: "",
            "got Infinity, expected -Infinity"),
        GradeCase(
            .string, "\"nan\"", for: "\"NaN\"", at: "", "the string differs from character 1 on"),
        GradeCase(
            .string, "\"ab\"", for: "\"abc\"", at: "",
            "the string ends too early, after 2 characters"),
        GradeCase(
            .string, "\"abc\"", for: "\"ab\"", at: "",
            "the string goes on after the expected 2 characters"),
        GradeCase(
            .string, #""e\u0301""#, for: #""\u00e9""#, at: "",
            "the strings look alike, but their Unicode scalars differ at 1"),
        GradeCase(.optional(.int), "null", for: "1", at: "", "got null, expected 1"),
        GradeCase(.optional(.int), "1", for: "null", at: "", "got 1, expected null"),
        GradeCase(
            .array(.int), "[1,2,3]", for: "[1,2]", at: "", "the array has 3 elements, expected 2"),
        GradeCase(.array(.int), "[1]", for: "[]", at: "", "the array has 1 element, expected 0"),
        GradeCase(.array(.int), "[2,1]", for: "[1,2]", at: "[0]", "got 2, expected 1"),
        GradeCase(
            .array(.record(("probs", .array(.double)), ("label", .int))),
            #"[{"probs":[1],"label":0},{"probs":[2],"label":5}]"#,
            for: #"[{"label":0,"probs":[1]},{"label":4,"probs":[3]}]"#,
            at: "[1].probs[0]", "got 2.0, expected 3.0"),
        GradeCase(
            .record(("x", .int), ("y", .int)), #"{"x":1,"y":3}"#, for: #"{"x":1,"y":2}"#,
            at: "y", "got 3, expected 2"),
        GradeCase(
            .dictionary(key: .string, value: .array(.int)), #"{"a":[1]}"#, for: #"{"a":[2]}"#,
            at: "[\"a\"][0]", "got 1, expected 2"),
        GradeCase(
            .dictionary(key: .string, value: .int), #"{"a":1}"#, for: #"{"a":1,"b":2}"#,
            at: "[\"b\"]", "the key \"b\" is missing"),
        GradeCase(
            .dictionary(key: .string, value: .int), #"{"c":1,"b":1,"a":1}"#, for: #"{"a":1}"#,
            at: "[\"b\"]", "the key \"b\" is not expected"),
        GradeCase(
            .dictionary(key: .int, value: .int), "[[3,1]]", for: "[[4,1]]",
            at: "[4]", "the key 4 is missing"),
        GradeCase(.list, "[1,2]", for: "[2,1]", at: "[0]", "got 1, expected 2"),
        GradeCase(
            .tree, "[1,null,2]", for: "[1,2]", at: "", "the array has 3 elements, expected 2"),
    ])
    func `the first difference in reading order is told`(_ row: GradeCase) throws {
        try row.check("exact")
    }
}

import JudgeCore
import Testing

@testable import JudgeGrading

struct UnorderedGraderTests {
    @Test(arguments: [
        GradeCase(.array(.int), "[3,1,2,1]", accepts: "[1,1,2,3]"),
        GradeCase(.array(.int), "[]", accepts: "[]"),
        GradeCase(.array(.double), "[\"NaN\",-0.0,1]", accepts: "[1.0,\"NaN\",0]"),
        GradeCase(.array(.array(.int)), "[[2,1],[]]", accepts: "[[],[2,1]]"),
        GradeCase(
            .array(.dictionary(key: .string, value: .int)), #"[{},{"a":1,"b":2}]"#,
            accepts: #"[{"b":2,"a":1},{}]"#),
        GradeCase(.list, "[2,1]", accepts: "[1,2]"),
        GradeCase(.array(.int), "[3,1,2]", for: "[1,2,3,5]", at: "", "5 is missing"),
        GradeCase(
            .array(.int), "[5,1,5]", for: "[1,5]", at: "[2]", "5 occurs twice, expected once"),
        GradeCase(
            .array(.int), "[5,5,5,5]", for: "[5,5,1]", at: "[2]",
            "5 occurs 4 times, expected twice"),
        GradeCase(
            .array(.int), "[5,1]", for: "[1,5,5]", at: "", "5 occurs once, expected twice"),
        GradeCase(
            .array(.int), "[1,9]", for: "[1,2]", at: "[1]", "9 is not among the expected elements"),
        GradeCase(
            .array(.array(.int)), "[[2,1]]", for: "[[1,2]]", at: "[0]",
            "[2,1] is not among the expected elements"),
        GradeCase(
            .array(.int), "[1,\"a\"]", for: "[1,2]", at: "[1]",
            "expected Int, found a string"),
    ])
    func `elements count, their order does not`(_ row: GradeCase) throws {
        try row.check("unordered")
    }

    @Test(arguments: [
        GradeCase(.array(.array(.int)), "[[2,1],[3],[]]", accepts: "[[],[3],[1,2]]"),
        GradeCase(.array(.array(.int)), "[[2,1],[1,2]]", accepts: "[[1,2],[1,2]]"),
        GradeCase(
            .array(.array(.string)), #"[["eat","tea"],["bat"]]"#,
            accepts: #"[["bat"],["tea","eat"]]"#),
        GradeCase(
            .array(.array(.int)), "[[1,1,2]]", for: "[[1,2,2]]", at: "[0]",
            "[1,1,2] is not among the expected elements"),
        GradeCase(
            .array(.array(.int)), "[[2,1],[1,2]]", for: "[[1,2],[3]]", at: "[1]",
            "[1,2] occurs twice, expected once"),
        GradeCase(
            .array(.array(.int)), "[[2,1]]", for: "[[4,3],[1,2]]", at: "", "[4,3] is missing"),
        GradeCase(
            .array(.array(.array(.int))), "[[[2,1]]]", for: "[[[1,2]]]", at: "[0]",
            "[[2,1]] is not among the expected elements"),
    ])
    func `groups count, their order and that of their members does not`(_ row: GradeCase) throws {
        try row.check("unordered-nested")
    }

    @Test func `both sides are shown around the element in question`() throws {
        let many = (0..<1000).map(String.init).joined(separator: ",")
        let row = GradeCase(.array(.int), "[\(many)]", accepts: "[\(many),7777]")
        let difference = try #require(try row.gradeOf("unordered").difference)
        #expect(difference.expected.hasSuffix(",998,999,7777]"))
        #expect(difference.expected.hasPrefix("[…,"))
        #expect(difference.got.hasPrefix("[0,1,2,") && difference.got.hasSuffix(",…]"))
    }

    static let objections: [(name: String, type: SwiftType, objection: String?)] = [
        ("unordered", .int, "unordered is for arrays"),
        ("unordered", .dictionary(key: .int, value: .int), "unordered is for arrays"),
        ("unordered", .array(.int), nil),
        ("unordered", .array(.named("Graph")), "no JSON is laid down for the type Graph"),
        ("unordered-nested", .array(.int), "unordered-nested is for arrays of arrays"),
        ("unordered-nested", .array(.array(.int)), nil),
        ("exact", .int, nil),
    ]

    @Test(arguments: objections)
    func `a grader says which types it is not for`(
        _ row: (name: String, type: SwiftType, objection: String?)
    ) throws {
        let grader = try Graders.make(GraderChoice(name: row.name))
        #expect(grader.objection(to: row.type) == row.objection)
    }
}

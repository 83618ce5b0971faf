import JudgeCore
import JudgeTestSupport
import Testing

/// Drivers of signatures of every form against a submission that fits, run in
/// the box.
@Suite(.timeLimit(.minutes(60)))
struct DriverCallTests {
    struct Call: Sendable, CustomTestStringConvertible {
        var function: String
        var body: String
        var input: String
        var answer: String
        var kind = "class"
        /// What else the submission declares.
        var more = ""
        var testDescription: String { function }
    }

    @Test(arguments: [
        Call(
            function: "func find(_ a: [Int], b: Int, in c: String, `for` d: Bool) -> String",
            body: #""\(a) \(b) \(c) \(d)""#, input: "[1, 2]\n-3\n\"x\"\ntrue\n",
            answer: #""[1, 2] -3 x true""#),
        Call(
            function: "func sort(_ nums: inout [Int])", body: "nums.sort()", input: "[3,1,2]\n",
            answer: "[1,2,3]"),
        Call(
            function: "func double(_ nums: inout [Int], _ k: Int) -> Int",
            body: "nums.append(k); return nums.count", input: "[3,1]\n7\n", answer: "3"),
        Call(
            function: "func swap(_ pair: inout (Int, b: String))",
            body: "pair = (pair.0 + 1, b: pair.b + \"!\")", input: "[1,\"a\"]\n",
            answer: "[2,\"a!\"]"),
        Call(
            function: "func answer() -> [[Int]]", body: "[[], [42]]", input: "", answer: "[[],[42]]"
        ),
        Call(
            function: "mutating func count(_ n: Int) -> Int", body: "calls += n; return calls",
            input: "5\n", answer: "6", kind: "struct", more: "extension Solution { }"),
        Call(
            function: "func members(_ v: (a: [Int], b: String, c: (x: Int, y: Int))) -> [String]",
            body: #"["\(v.a)", v.b, "\(v.c.x),\(v.c.y)"]"#,
            input: #" { "c" : {"y": 2, "x": 1} , "b" : "}\",{" , "a" : [ 1 , 2 ] } "# + "\n",
            answer: ##"["[1, 2]","}\",{","1,2"]"##),
        Call(
            function: "func texts(_ v: [String]) -> [Int]",
            body: "v.map { $0.unicodeScalars.count }",
            input: #"["\"\\\/\b\f\n\r\t","\u0000\u00e9\uD83D\ude00","","é"]"# + "\n",
            answer: "[8,3,0,1]"),
        Call(
            function: "func reverse(_ list: ListNode?) -> ListNode?",
            body: "list?.next.map { $0.next = list; list?.next = nil; return $0 } ?? list",
            input: "[1,2]\n", answer: "[2,1]"),
        Call(
            function: "func mirror(_ tree: TreeNode?) -> TreeNode?",
            body: "tree.map { let n = TreeNode($0.val); n.left = mirror($0.right); "
                + "n.right = mirror($0.left); return n }",
            input: "[1,2,3,null,4]\n", answer: "[1,3,2,null,null,4]",
            more: """
                class TreeNode {
                    var val: Int, left: TreeNode?, right: TreeNode?
                    init(_ val: Int) { self.val = val }
                }
                """),
        Call(
            function: "func own(_ list: ListNode?) -> Int",
            body: "list.map { $0.val + extra } ?? 0",
            input: "[5,9]\n", answer: "105",
            more: """
                let extra = 100
                final class ListNode { let val: Int; var next: ListNode?
                    init(_ val: Int) { self.val = val } }
                """),
    ])
    func `a submission is called with what the test holds`(_ call: Call) throws {
        let members = call.function.hasPrefix("mutating") ? "var calls = 1; " : ""
        let source =
            "\(call.kind) Solution { \(members)\(call.function) { \(call.body) } }\n\(call.more)"
        let answers = try Workbench.shared().answers(
            source, .function(EntrySignature(call.function, in: call.kind)), on: [call.input])
        #expect(answers.map(\.description) == [call.answer])
    }

    @Test func `every test gets an instance of its own`() throws {
        let answers = try Workbench.shared().answers(
            "var all = 0\nclass Solution { func add(_ n: Int) -> Int { all += n; return all } }",
            .function(EntrySignature("func add(_ n: Int) -> Int")), on: ["1\n", "2\n", "3\n"])
        #expect(answers == [.integer(1), .integer(2), .integer(3)])
    }

    @Test(arguments: [
        ("[1,2\n", "byte 5, values: expected ]"), ("[1,300]\n", "a Int8 in range"),
        ("[1] 2\n", "the end: expected no further value"), ("", "values: expected ["),
    ])
    func `data that do not fit are the package's fault`(_ row: (input: String, words: String))
        throws
    {
        let reports = try Workbench.shared().run(
            "class Solution { func sum(_ values: [Int8]) -> Int { values.count } }",
            .function(EntrySignature("func sum(_ values: [Int8]) -> Int")), on: [row.input])
        let fault = try #require(reports.first?.harnessFault)
        #expect(fault.contains(row.words), "\(fault)")
    }
}

import JudgeCore
import JudgeTestSupport
import Testing

@testable import JudgeToolchain

/// Class problems in the box: instances, operations of every form, answers.
@Suite(.timeLimit(.minutes(60)))
struct DesignRunTests {
    private static let box = [
        "init(_ items: [Int])", "func push(_ x: Int)", "func pop() -> Int?",
        "func take(from other: Box)", "func copy() -> Box", "func drain(_ into: inout [Int])",
        "var size: Int", "static func of(_ x: Int, times n: Int) -> Box",
        "static func +(a: Box, b: Box) -> Box", "static func <(a: Box, b: Box) -> Bool",
    ]

    /// What a candidate writes for it; `TYPE` is what it is called.
    private static let members = """
        var items: [Int]
        init(_ items: [Int]) { self.items = items }
        MUTATING func push(_ x: Int) { items.append(x) }
        MUTATING func pop() -> Int? { items.popLast() }
        MUTATING func take(from other: TYPE) { items += other.items }
        func copy() -> TYPE { TYPE(items) }
        func drain(_ into: inout [Int]) { into += items }
        var size: Int { items.count }
        static func of(_ x: Int, times n: Int) -> TYPE { TYPE([Int](repeating: x, count: n)) }
        static func + (a: TYPE, b: TYPE) -> TYPE { TYPE(a.items + b.items) }
        static func < (a: TYPE, b: TYPE) -> Bool { a.items.count < b.items.count }
        """

    private static func source(_ kind: String, _ name: String) -> String {
        "\(kind) \(name) {\n\(members)\n}\n".replacing("TYPE", with: name)
            .replacing("MUTATING ", with: kind == "struct" ? "mutating " : "")
    }

    private static let cases: [(operations: String, arguments: String, answer: String)] = [
        (#"["Box"]"#, "[[[]]]", "[null]"),
        (
            #"["Box","push","size","pop","pop","size"]"#, "[[[7]],[8],[],[],[],[]]",
            "[null,null,2,8,7,0]"
        ),
        (#"["Box","pop"]"#, "[[[]],[]]", "[null,null]"),
        // Instances: constructors, methods, static functions and operators make them.
        (
            #"["Box","copy","of","+","0.size","1.size","2.size","3.size"]"#,
            "[[[1,2]],[],[5,3],[1,2],[],[],[],[]]", "[null,null,null,null,2,2,3,5]"
        ),
        (
            #"["Box","Box","1.push","take","size","1.size","1.take","1.size"]"#,
            "[[[1]],[[]],[9],[1],[],[],[0],[]]", "[null,null,null,null,2,1,null,3]"
        ),
        (#"["Box","copy","push","size","1.size"]"#, "[[[]],[],[1],[],[]]", "[null,null,null,1,0]"),
        (#"["Box","drain","drain"]"#, "[[[1,2]],[[0]],[[]]]", "[null,[0,1,2],[1,2]]"),
        (#"["Box","Box","<","<"]"#, "[[[1]],[[1,2]],[0,1],[1,0]]", "[null,null,true,false]"),
        (#" [ "Box" , "size" ] "#, " [ [ [ 1 ] ] , [ ] ] ", "[null,1]"),
    ]

    @Test(arguments: [("class", "Box"), ("struct", "Box"), ("final class", "Crate")])
    func `every operation answers in turn, and what makes an instance null`(
        kind: String, name: String
    ) throws {
        let answers = try Workbench.shared().answers(
            Self.source(kind, name), .design(try DesignSignature("Box", Self.box)),
            on: Self.cases.map { "\($0.operations)\n\($0.arguments)\n" })
        for (answer, row) in zip(answers, Self.cases) {
            #expect(answer.description == row.answer, "\(row.operations)")
        }
        #expect(answers.count == Self.cases.count)
    }

    @Test(arguments: [
        ("[\"Box\",\"1.size\"]\n[[[]],[]]\n", "an instance that was made before"),
        ("[\"Box\",\"take\"]\n[[[]],[1]]\n", "an instance that was made before"),
        ("[\"Box\",\"take\"]\n[[[]],[-1]]\n", "an instance that was made before"),
        ("[\"Box\",\"-1.size\"]\n[[[]],[]]\n", "an operation, not -1.size"),
        ("[\"Box\",\"sise\"]\n[[[]],[]]\n", "an operation, not sise"),
        ("[\"Box\",\"size\"]\n[[[]],[1]]\n", "expected ]"),
        ("[\"Box\",\"push\"]\n[[[]],[]]\n", "arguments"),
        ("[\"Box\",\"size\"]\n[[[]]]\n", "arguments"),
        ("[\"Box\"]\n[[[]],[]]\n", "expected ]"),
        ("[\"Box\"]\n[[[]]]\n1\n", "expected no further value"),
    ])
    func `operations that do not fit are the package's fault`(input: String, words: String)
        throws
    {
        let reports = try Workbench.shared().run(
            Self.source("class", "Box"), .design(try DesignSignature("Box", Self.box)),
            on: [input])
        let fault = try #require(reports.first?.harnessFault)
        #expect(fault.contains(words), "\(fault)")
    }

    @Test func `nodes go into a class and come out of it`() throws {
        let source = """
            class Codec {
                var root: TreeNode?
                func keep(_ root: TreeNode?) -> Int { self.root = root; return root?.val ?? 0 }
                func left() -> TreeNode? { root?.left }
                func copy(_ node: Node?) -> Node? { node.map { Node($0.val, $0.children) } }
            }
            """
        let members = [
            "func keep(_ root: TreeNode?) -> Int", "func left() -> TreeNode?",
            "func copy(_ node: Node?) -> Node?",
        ]
        let answers = try Workbench.shared().answers(
            source, .design(try DesignSignature("Codec", members, node: .nary)),
            on: ["[\"Codec\",\"keep\",\"left\",\"copy\"]\n[[],[[1,2,3,4]],[],[[5,null,6]]]\n"])
        #expect(answers.map(\.description) == ["[null,1,[2,4],[5,null,6]]"])
    }

    @Test func `a class that does not fit is told so in its own terms`() throws {
        let entry = Entry.design(
            try DesignSignature(
                "Counter", ["init(_ start: Int)", "func next(by step: Int) -> Int"]))
        let source = """
            class Counter {
                init(start: Int) { }
                func next(by step: Int) -> Int { step }
            }
            """
        let error = #expect(throws: Workbench.CompileError.self) {
            try Workbench.shared().run(source, entry, on: [])
        }
        guard case .failed(let compilation) = error?.outcome else {
            Issue.record("it compiles")
            return
        }
        let reason = try #require(compilation.reason)
        #expect(reason.hasPrefix("Counter.init does not fit the problem: "), "\(reason)")
        #expect(
            reason.hasSuffix(
                "\nExpected: init(_ start: Int)\nFound: init(start: Int) (line 2)"), "\(reason)")
    }

    @Test func `a name that the judge needs is said to be taken`() throws {
        let entry = Entry.function(try EntrySignature("func f() -> Int"))
        let error = #expect(throws: Workbench.CompileError.self) {
            try Workbench.shared().run(
                "func judge_entry() { }\nclass Solution { func f() -> Int { 1 } }", entry, on: [])
        }
        guard case .failed(let compilation) = error?.outcome else {
            Issue.record("it compiles")
            return
        }
        #expect(
            compilation.reason ?? "\(compilation.diagnostics)"
                == "the name judge_entry is taken by the judge; choose another")
    }
}

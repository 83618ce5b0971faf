import JudgeCore
import JudgeTestSupport
import Testing

@testable import JudgeToolchain

/// Submissions whose entry stands in another place, answers that must be new
/// nodes, and programs, run in the box.
@Suite(.timeLimit(.minutes(60)))
struct EntryRunTests {
    @Test(arguments: [
        "func twoSum(_ nums: [Int], _ target: Int) -> [Int] { nums + [target] }",
        "class Solution { }\nfunc twoSum(_ n: [Int], _ t: Int) -> [Int] { n + [t] }",
        "class Answer { func twoSum(_ n: [Int], _ t: Int) -> [Int] { n + [t] } }",
        "struct Answer { }\nextension Answer { func twoSum(_ n: [Int], _ t: Int) -> [Int] { n + [t] } }",
        "class Base { func twoSum(_ n: [Int], _ t: Int) -> [Int] { n + [t] } }\n"
            + "class Solution: Base { }",
        "class Solution {\n let quote = #\"\"\"#\n"
            + "func twoSum(_ n: [Int], _ t: Int) -> [Int] { n + [t] } }",
        "private import Foundation\n"
            + "class Solution { func twoSum(_ n: [Int], _ t: Int) -> [Int] { n + [t] } }",
        "class Solution {\r\n    func twoSum(_ n: [Int], _ t: Int) -> [Int] {\r\n n + [t] }\r\n}\r\n",
    ])
    func `the entry is called where it stands`(source: String) throws {
        let answers = try Workbench.shared().answers(
            source,
            .function(try EntrySignature("func twoSum(_ nums: [Int], _ target: Int) -> [Int]")),
            on: ["[1]\n2\n"])
        #expect(answers == [.array([.integer(1), .integer(2)])])
    }

    /// The driver's own names are not the candidate's.
    @Test(arguments: ["start", "reader", "writer", "elapsed", "answer", "parameter0", "originals"])
    func `a function alone may have any name`(name: String) throws {
        let answers = try Workbench.shared().answers(
            "func \(name)(_ n: Int) -> Int { n + 1 }",
            .function(try EntrySignature("func \(name)(_ n: Int) -> Int")), on: ["1\n"])
        #expect(answers == [.integer(2)])
    }

    private static func fresh(_ node: NodeClass) throws -> Entry {
        var signature = try EntrySignature(
            "func copy(_ node: Node?, _ other: Node?) -> Node?", node: node)
        signature.freshNodes = true
        return .function(signature)
    }

    @Test(arguments: [
        (NodeClass.graph, "node", "[[2],[1]]", "[]", #""shared node 1""#),
        (
            .graph, "node.map { let n = Node($0.val); n.neighbors = $0.neighbors; return n }",
            "[[2],[1]]", "[]", #""shared node 2""#
        ),
        (.graph, "other", "[[2],[1]]", "[[]]", #""shared node 1""#),
        (.graph, "nil", "[[2],[1]]", "[[]]", "[]"),
        (.graph, "Node(1)", "[[]]", "[]", "[[]]"),
        (.random, "node", "[[7,null]]", "[]", #""shared node 7""#),
        (
            .random, "node.map { let n = Node($0.val); n.next = $0.next; return n }",
            "[[7,null],[8,0]]", "[]", #""shared node 8""#
        ),
        (.random, "Node(7)", "[[7,null]]", "[]", "[[7,null]]"),
        (.nary, "node", "[-3,null,4]", "[]", #""shared node -3""#),
        (.nary, "node.map { Node($0.val, $0.children) }", "[3,null,4]", "[]", #""shared node 4""#),
        (.nary, "node.map { Node($0.val) }", "[3,null,4]", "[]", "[3]"),
        (.nary, "node", "[]", "[]", "[]"),
    ])
    func `an answer with a node of the input is no copy`(
        node: NodeClass, body: String, input: String, other: String, answer: String
    ) throws {
        let answers = try Workbench.shared().answers(
            "class Solution { func copy(_ node: Node?, _ other: Node?) -> Node? { \(body) } }",
            Self.fresh(node), on: ["\(input)\n\(other)\n"])
        #expect(answers.map(\.description) == [answer])
    }

    /// A node of the input that is freed gives its place in memory to a new one,
    /// which is no less new for that.
    @Test(arguments: [
        (
            NodeClass.nary,
            """
            node.children.reverse()
            while let child = node.children.popLast() { children.append(copied(child)) }
            return Node(node.val, children)
            """, "[1,null,2,3,4,null,5,null,6,7]"
        ),
        (
            .random,
            """
            let next = node.next
            node.next = nil
            let copy = Node(node.val)
            copy.next = next.map { copied($0) }
            return copy
            """, "[[1,null],[2,null],[3,null],[4,null]]"
        ),
        (
            .graph,
            """
            let value = node.val, neighbors = node.neighbors.map { $0?.val ?? 0 }
            node.neighbors = []
            let copy = Node(value)
            copy.neighbors = neighbors.map { Node($0) }
            return copy
            """, "[[2,3],[],[]]"
        ),
    ])
    func `a copy may take the input apart`(node: NodeClass, body: String, input: String) throws {
        let source = """
            class Solution {
                func copy(_ node: Node?, _ other: Node?) -> Node? { node.map { copied($0) } }
                private func copied(_ node: Node) -> Node {
                    var children: [Node] = []
                    \(body)
                }
            }
            """
        let answers = try Workbench.shared().answers(
            source, Self.fresh(node), on: ["\(input)\n[]\n"])
        #expect(answers.map(\.description) == [input])
    }

    @Test func `a pointer out of the answer's list is seen`() throws {
        let source = """
            class Solution {
                func copy(_ node: Node?, _ other: Node?) -> Node? {
                    guard let node else { return nil }
                    let copy = Node(node.val)
                    copy.random = node
                    return copy
                }
            }
            """
        let answers = try Workbench.shared().answers(
            source, Self.fresh(.random), on: ["[[7,null]]\n[]\n"])
        #expect(answers.map(\.description) == ["[[7,-1]]"])
    }

    // MARK: Programs

    private static func outputs(
        _ source: String, on inputs: [String], languageMode: Int = 5
    ) throws -> [String] {
        try Workbench.shared().run(source, .program, on: inputs, languageMode: languageMode)
            .map { report in
                #expect(report.end == .exited(code: 0))
                return String(decoding: report.standardOutput, as: UTF8.self)
            }
    }

    @Test(arguments: [5, 6])
    func `a program may be a script`(languageMode: Int) throws {
        let source = """
            import Foundation
            var sum = 0
            func parts(of line: String) -> [Int] { line.split(separator: " ").compactMap { Int($0) } }
            while let line = readLine() { sum += parts(of: line).reduce(0, +) }
            print(sum, terminator: "")
            print(String(format: " %.1f", Double(sum) / 2))

            """
        #expect(
            try Self.outputs(source, on: ["1 2\n3", "", "7\r\n"], languageMode: languageMode) == [
                "6 3.0\n", "0 0.0\n", "7 3.5\n",
            ])
    }

    @Test func `a program may begin in a type that is marked`() throws {
        let source = """
            @main
            struct App {
                static var count = 0
                static func main() {
                    while readLine() != nil { count += 1 }
                    print(count)
                }
            }

            """
        #expect(try Self.outputs(source, on: ["a\nb\n", ""]) == ["2\n", "0\n"])
    }

    @Test(arguments: [5, 6])
    func `a program may be asynchronous`(languageMode: Int) throws {
        let source = """
            @main
            struct App {
                static func main() async {
                    async let a = half(of: Int(readLine() ?? "") ?? 0)
                    let sum = await withTaskGroup(of: Int.self) { group in
                        for i in 1...4 { group.addTask { i } }
                        var sum = 0
                        for await part in group { sum += part }
                        return sum
                    }
                    print(await a, sum)
                }
                static func half(of n: Int) async -> Int { await Task.yield(); return n / 2 }
            }

            """
        #expect(
            try Self.outputs(source, on: ["14\n", "4\n"], languageMode: languageMode) == [
                "7 10\n", "2 10\n",
            ])
    }

    @Test func `a script may wait`() throws {
        let source = """
            func twice(_ n: Int) async -> Int { await Task.yield(); return 2 * n }
            print(await twice(21))

            """
        #expect(try Self.outputs(source, on: [""]) == ["42\n"])
    }

    @Test(arguments: [
        ("import Glibc\nprint(\"x\")\nexit(3)\n", RunEnd.exited(code: 3)),
        ("print(\"x\")\nfatalError()\n", .signalled(machine == "x86_64" ? 4 : 5)),
        ("import Glibc\nprint(\"x\"); exit(0)\n", .exited(code: 0)),
    ])
    func `how a program ends is told`(source: String, end: RunEnd) throws {
        let reports = try Workbench.shared().run(source, .program, on: [""])
        #expect(reports.map(\.end) == [end])
    }
}

import JudgeCore
import JudgeProblems
import Testing

/// `node:` and `fresh_nodes:` in `interview.yaml`.
struct NodeKeyTests {
    private static func problem(
        _ keys: String, _ function: String = "func f(_ node: Node?) -> Node?",
        kind: String = "function"
    ) throws -> Problem {
        let interview = TemporaryLibrary.interview(track: "algorithms")
        let library = try TemporaryLibrary(changing: [
            "interview.yaml": interview.replacing("function", with: kind) + keys,
            "attachments/templates/swift/Solution.swift":
                "class Solution {\n    \(function) {\n    }\n}\n",
        ])
        return try library.library.problem(named: "two-sum")
    }

    @Test(arguments: NodeClass.calledNode)
    func `node says which class Node is`(node: NodeClass) throws {
        let type = SwiftType.optional(.node(node))
        for kind in ["function", "class"] {
            let problem = try Self.problem("node: \(node.rawValue)\n", kind: kind)
            let function =
                switch problem.entry {
                case .function(let entry): entry.function
                case .design(let design): try #require(design.operation("f")).function
                case .program: FunctionSignature(name: "", parameters: [], result: .void)
                }
            #expect(function.result == type)
            #expect(function.parameters.map(\.type) == [type])
        }
    }

    @Test func `Node without it is refused at its place`() {
        let failure = #expect(throws: JudgeFailure.self) { try Self.problem("") }
        #expect(failure?.code == "bad-signature")
        #expect(failure?.line == 2 && failure?.column == 20)
        #expect(failure?.message == "`node:` in interview.yaml must say which class Node is")
    }

    @Test func `a node stands as an optional only`() {
        let failure = #expect(throws: JudgeFailure.self) {
            try Self.problem("node: graph\n", "func f(_ node: Node) -> Int")
        }
        #expect(failure?.message == "write `Node?`: what is empty is nil")
    }

    @Test(arguments: [
        ("node: list\n", "`node`: expected one of graph, random, nary; found `list`"),
        ("node: tree\n", "`node`: expected one of graph, random, nary; found `tree`"),
        ("node: true\n", "`node`: expected one of graph, random, nary, found `true`"),
        ("fresh_nodes: 1\n", "`fresh_nodes`: expected `true` or `false`, found `1`"),
    ])
    func `another value is refused`(keys: String, message: String) {
        let failure = #expect(throws: JudgeFailure.self) { try Self.problem(keys) }
        #expect(failure?.code == "bad-value")
        #expect(failure?.line == 6)
        #expect(failure?.message == message)
    }

    @Test(arguments: [
        ("function", "func f(_ node: Node?) -> [Node?]"), ("function", "func f() -> Int"),
        ("function", "func f(_ list: ListNode?) -> ListNode?"),
        ("function", "func f(_ tree: inout TreeNode?)"),
        ("class", "func f(_ node: Node?) -> Node?"), ("program", ""),
    ])
    func `an answer that is no Node cannot have fresh nodes`(kind: String, function: String) {
        let failure = #expect(throws: JudgeFailure.self) {
            try Self.problem("node: random\nfresh_nodes: true\n", function, kind: kind)
        }
        #expect(failure?.code == "bad-value")
        #expect(failure?.line == 7)
        #expect(
            failure?.message == "`fresh_nodes`: an answer is a copy only where it is `Node?`")
    }

    @Test(arguments: [
        ("node: random\n", false), ("node: random\nfresh_nodes: false\n", false),
        ("node: random\nfresh_nodes: true\n", true),
    ])
    func `fresh nodes are asked for by name`(keys: String, freshNodes: Bool) throws {
        guard case .function(let entry) = try Self.problem(keys).entry else {
            Issue.record("no function")
            return
        }
        #expect(entry.freshNodes == freshNodes)
    }
}

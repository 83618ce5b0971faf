import JudgeCore
import JudgeGrading
import JudgeProblems
import JudgeTestSupport
import JudgeToolchain
import Testing

/// Random values of every type go into a submission that returns them as they
/// are: compiled, run in the box and graded as a judging does.
@Suite(.timeLimit(.minutes(60)))
struct RoundTripTests {
    /// Types in which `Node` is this class.
    static let nodeTypes = NodeClass.calledNode.flatMap { node in
        ["Node?", "[Node?]", "[String: (Node?, Int)]"].map { ($0, node) }
    }

    static let types =
        SwiftType.scalarNames + [
            "[Int]", "[UInt64]", "[[[Character]]]", "[String]", "[Float]", "[Double?]", "[Int?]?",
            "Int??", "[String: Int]", "[Int: String]", "[Character: [Bool]]", "[[Int]: Int8]",
            "[String: [String: Double]]", "[Bool: [Int?: String]]", "(Int, String)",
            "(sum: Int, mean: Double)", "(first: Int, Bool)", "[(Int, Int)]", "(Int, Int)?",
            "[(x: Double, y: Double)?]", "[String: (Int, label: String)?]",
            "[Int: (probs: [Double], best: (index: Int, Character)?)]?",
            "((Int, (Bool, String)), [(a: Int, b: [(Int, Int)])])", "ListNode?", "TreeNode?",
            "[ListNode?]", "[String: TreeNode?]", "(list: ListNode?, tree: TreeNode?)",
            "[(ListNode?, [TreeNode?])?]",
        ]

    @Test(arguments: types)
    func `a value goes through the box unchanged`(_ text: String) throws {
        try check(text, try SignatureParser.type(text))
    }

    @Test(arguments: nodeTypes)
    func `nodes of every class go through the box unchanged`(_ text: String, node: NodeClass)
        throws
    {
        try check(text, try SignatureParser.type(text, node: node))
    }

    /// Random lists have cycles now and then; those the printed seed gives do.
    @Test func `lists with cycles are among the values`() throws {
        for text in ["ListNode?", "[ListNode?]"] {
            let type = try SignatureParser.type(text)
            var random = SeededGenerator(seed: Self.seed(text))
            let values = (0..<40).map { _ in random.value(type).description }
            #expect(values.contains { $0.contains("\"next\"") }, "\(text)")
        }
    }

    private static func seed(_ text: String) -> Int {
        text.utf8.reduce(2026) { ($0 &* 31 &+ Int($1)) % 1_000_003 }
    }

    private func check(_ text: String, _ type: SwiftType) throws {
        let seed = Self.seed(text)
        print("round trip of \(text): seed \(seed)")
        var random = SeededGenerator(seed: seed)
        let values = (0..<40).map { _ in random.value(type) }
        let answers = try Workbench.shared().answers(
            "class Solution { func echo(_ value: \(text)) -> \(text) { value } }",
            .function(
                EntrySignature(
                    typeName: "Solution",
                    function: FunctionSignature(
                        name: "echo",
                        parameters: [Parameter(label: nil, name: "value", type: type)],
                        result: type))),
            on: values.map { "\($0)\n" })
        let grader = try Graders.make(GraderChoice(name: "exact"))
        for (value, answer) in zip(values, answers) {
            let grade = grader.grade(answer, expected: [value], type: type)
            #expect(grade == .accepted, "\(value) came back as \(answer)")
        }
    }
}

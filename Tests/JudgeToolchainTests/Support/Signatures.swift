import JudgeCore
import JudgeProblems

extension EntrySignature {
    /// The signature of a method: `func twoSum(_ nums: [Int]) -> [Int]`.
    init(
        _ function: String, in kind: String = "class", _ typeName: String = "Solution",
        node: NodeClass? = nil
    ) throws {
        self = try SignatureParser.entry(
            of: "\(kind) \(typeName) {\n    \(function) {\n    }\n}\n", file: "Solution.swift",
            node: node)
    }
}

extension DesignSignature {
    /// The signature of a class with these members, each without its body.
    init(_ typeName: String, _ members: [String], node: NodeClass? = nil) throws {
        let list = members.map { "    \($0) {\n    }\n" }.joined()
        self = try SignatureParser.design(
            of: "class \(typeName) {\n\(list)}\n", file: "Solution.swift", node: node)
    }
}

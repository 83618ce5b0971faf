import JudgeCore
import JudgeProblems

extension EntrySignature {
    /// The signature of a method: `func twoSum(_ nums: [Int]) -> [Int]`.
    init(_ function: String, in kind: String = "class", _ typeName: String = "Solution") throws {
        self = try SignatureParser.entry(
            of: "\(kind) \(typeName) {\n    \(function) {\n    }\n}\n", file: "Solution.swift")
    }
}

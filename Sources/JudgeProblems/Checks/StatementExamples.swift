package import JudgeCore

/// The examples that a statement shows: input and output as their files hold
/// them.
package struct StatementExample: Sendable, Hashable {
    package var input: String
    package var output: String
    /// Of its heading.
    package var line: Int

    /// All examples of a problem's English statement, in their order.
    package static func all(of problem: Problem) throws(JudgeFailure) -> [StatementExample] {
        let file = "\(problem.folder)/\(PackagePaths.statement)"
        return all(in: try TextFile.read(file, limit: TextFile.proseLimit))
    }

    /// What stands between fences after `Input:` and `Output:` below the
    /// headings `### Example N`.
    static func all(in statement: String) -> [StatementExample] {
        var examples: [StatementExample] = []
        var part: WritableKeyPath<StatementExample, String>?
        var isFenced = false
        for (number, line) in statement.split(separator: "\n", omittingEmptySubsequences: false)
            .enumerated()
        {
            if line.hasPrefix("```") {
                isFenced.toggle()
                if !isFenced { part = nil }
            } else if isFenced {
                if let part, !examples.isEmpty {
                    examples[examples.count - 1][keyPath: part] += line + "\n"
                }
            } else if line.hasPrefix("### Example ") {
                examples.append(StatementExample(input: "", output: "", line: number + 1))
            } else if line == "Input:" {
                part = \.input
            } else if line == "Output:" {
                part = \.output
            }
        }
        return examples
    }
}

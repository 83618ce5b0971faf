package import JudgeCore

/// What the oracle said when the tests were made: SHA-256 digests of answer
/// files, in the format of `sha256sum`.
package enum AnswerDigests {
    /// Relative to the package.
    package static let path = "generators/answers.sha256"

    /// Digests by the answer's path below `data/`.
    ///
    /// - Throws: where there is none, or a line is none of that format.
    package static func read(of problem: Problem) throws(JudgeFailure) -> [String: String] {
        let file = "\(problem.folder)/\(path)"
        var digests: [String: String] = [:]
        let text = try TextFile.read(file, limit: TextFile.proseLimit)
        for (number, line) in text.split(separator: "\n").enumerated() {
            let digest = line.prefix(64)
            guard digest.count == 64, digest.allSatisfy(\.isHexDigit),
                line.dropFirst(64).hasPrefix("  "),
                digests.updateValue(String(digest), forKey: String(line.dropFirst(66))) == nil
            else {
                throw JudgeFailure(
                    .judge, "bad-text",
                    "expected a SHA-256, two spaces and the path of an answer, each once",
                    file: file, line: number + 1)
            }
        }
        return digests
    }
}

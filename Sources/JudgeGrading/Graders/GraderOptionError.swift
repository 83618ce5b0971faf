internal import JudgeCore

/// What is wrong with the `grader:` of a package.
package struct GraderOptionError: Error, Sendable, Hashable {
    /// What kind of mistake it is, with the option that it is about.
    package enum Code: Sendable, Hashable {
        case unknownGrader
        /// `key` is the whole way to it: `fields.probs.absolut`.
        case unknownOption(key: String)
        case wrongValue(key: String, expected: String, got: String)
    }

    package var code: Code
    /// The grader's name as the package wrote it.
    package var grader: String
    /// All names that would be right here.
    package var known: [String]
    /// The known names that are most like the wrong one, nearest first.
    package var suggestions: [String]

    package init(_ code: Code, grader: String, known: [String] = [], suggestions: [String] = []) {
        self.code = code
        self.grader = grader
        self.known = known
        self.suggestions = suggestions
    }
}

extension GraderOptionError: CustomStringConvertible {
    /// One sentence, with help: `no grader is called "exakt"; did you mean
    /// exact?`.
    package var description: String {
        switch code {
        case .unknownGrader: "no grader is called \(JSONValue.string(grader))" + help("graders")
        case .unknownOption(let key):
            "the grader \(grader) has no option \(JSONValue.string(key))" + help("options")
        case .wrongValue(let key, let expected, let got):
            "the option \(key) of the grader \(grader) must be \(expected), not \(got)"
        }
    }

    private func help(_ what: String) -> String {
        if let nearest = suggestions.first { return "; did you mean \(nearest)?" }
        return known.isEmpty
            ? "; it has none" : "; the \(what) are \(known.joined(separator: ", "))"
    }
}

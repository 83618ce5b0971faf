/// Why the judge could not do what it was asked: a value that every front end
/// can show, as text or as JSON.
///
/// A program that failed is not a failure of this kind but a ``Verdict``.
package struct JudgeFailure: Error, Sendable, Hashable, Codable {
    /// Whose fault it is, which decides the exit code.
    package enum Fault: String, Sendable, Codable {
        /// Bad input from the person at the keyboard: exit code 2.
        case usage
        /// A broken package, host or judge: exit code 3.
        case judge
    }

    package var fault: Fault
    /// A stable word for programs: `unknown-problem`.
    package var code: String
    /// One sentence: what is wrong.
    package var message: String
    package var file: String?
    package var line: Int?
    package var column: Int?
    /// What to do about it.
    package var remedy: String?
    /// Nearest names, where a name was misspelt.
    package var suggestions: [String]

    package init(
        _ fault: Fault, _ code: String, _ message: String, file: String? = nil, line: Int? = nil,
        column: Int? = nil, remedy: String? = nil, suggestions: [String] = []
    ) {
        self.fault = fault
        self.code = code
        self.message = message
        self.file = file
        self.line = line
        self.column = column
        self.remedy = remedy
        self.suggestions = suggestions
    }
}

extension JudgeFailure {
    /// The same failure with the names of `known` that are nearest to a
    /// misspelt `name` as suggestions; where none is near, with `remedy`.
    package func offering(
        _ name: String, among known: some Sequence<String>, otherwise remedy: String? = nil
    ) -> JudgeFailure {
        var failure = self
        failure.suggestions = NearestNames.of(name, among: known)
        if failure.suggestions.isEmpty { failure.remedy = remedy }
        return failure
    }
}

extension JudgeFailure: CustomStringConvertible {
    /// `file:line:column: message`, then the nearest names and the remedy, each
    /// on a line of its own.
    package var description: String {
        var place = ""
        if let file {
            place = file
            if let line { place += ":\(line)" }
            if line != nil, let column { place += ":\(column)" }
            place += ": "
        }
        let question =
            suggestions.isEmpty
            ? nil : "did you mean " + Figures.listed(suggestions.map { "`\($0)`" }, "or") + "?"
        return ([place + message] + [question, remedy].compactMap(\.self)).joined(separator: "\n")
    }
}

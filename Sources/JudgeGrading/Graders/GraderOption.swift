package import JudgeCore

/// One option of a grader: documentation and validation both come from here.
package struct GraderOption: Sendable, Hashable {
    /// What an option's value may be.
    package indirect enum Content: Sendable, Hashable {
        /// A finite number, at least 0.
        case amount
        case wholeNumber(ClosedRange<Int>)
        case choice([String])
        case flag
        /// A list of texts.
        case texts
        /// A mapping from labels to these options.
        case fields([GraderOption])
    }

    package var key: String
    package var content: Content
    /// What holds where the option is not given; `nil` where that is nothing.
    package var defaultValue: JSONValue?
    /// One line.
    package var documentation: String

    package init(
        _ key: String, _ content: Content, default defaultValue: JSONValue? = nil,
        _ documentation: String
    ) {
        self.key = key
        self.content = content
        self.defaultValue = defaultValue
        self.documentation = documentation
    }
}

extension GraderOption.Content: CustomStringConvertible {
    /// What the value must be, in the words of an error message.
    package var description: String {
        switch self {
        case .amount: "a number that is at least 0"
        case .wholeNumber(let range):
            range.upperBound == .max
                ? "a whole number that is at least \(range.lowerBound)"
                : "a whole number from \(range.lowerBound) to \(range.upperBound)"
        case .flag: "true or false"
        case .texts: "a list of texts"
        case .choice(let words): words.joined(separator: " or ")
        case .fields(let options):
            "a mapping from labels to {\(options.map(\.key).joined(separator: ", "))}"
        }
    }
}

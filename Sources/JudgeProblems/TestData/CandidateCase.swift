internal import JudgeCore

/// A case that a candidate wrote in the file beside the solution.
package struct CandidateCase: Sendable, Hashable {
    /// The comment directly above the case, else `case N`, counted from 1.
    package var name: String
    /// The line of the file where the input begins, or the `=>` where the
    /// input is empty.
    package var line: Int
    package var input: CustomInput
    /// What the candidate expects, in the form of an answer file.
    ///
    /// That is one JSON value of the answer's type and a newline, or the
    /// output of a program as it is; `nil` where the case says nothing.
    package var expected: [UInt8]?

    package init(name: String, line: Int, input: CustomInput, expected: [UInt8]?) {
        self.name = name
        self.line = line
        self.input = input
        self.expected = expected
    }
}

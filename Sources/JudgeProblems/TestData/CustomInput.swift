package import JudgeCore

/// Input that a candidate typed: one JSON value a line, one line a parameter.
///
/// Kinder than test data: CR before LF, a missing newline at the end and
/// empty lines after the last value do not matter. ``input`` is without them,
/// as test data would be. The input of a program is left as it is.
package struct CustomInput: Sendable, Hashable {
    package var input: [UInt8]

    /// Messages call the place where the bytes came from `file`, of which the
    /// bytes' first line is `firstLine`; mistakes are the candidate's
    /// (``JudgeFailure/Fault/usage``).
    package init(_ bytes: [UInt8], file: String, entry: Entry, firstLine: Int = 1)
        throws(JudgeFailure)
    {
        if entry == .program {
            input = bytes
            return
        }
        let newline = UInt8(ascii: "\n")
        let reader = DataLines(file: file, fault: .usage, firstLine: firstLine)
        var lines = bytes.split(separator: newline, omittingEmptySubsequences: false)
        lines = lines.map { $0.last == UInt8(ascii: "\r") ? $0.dropLast() : $0 }
        while let last = lines.last, last.allSatisfy({ $0 <= UInt8(ascii: " ") }) {
            lines.removeLast()
        }
        try TestInput.check(lines, of: entry, by: reader)
        input = Array(lines.map { $0 + [newline] }.joined())
    }
}

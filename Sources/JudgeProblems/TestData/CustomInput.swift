package import JudgeCore

/// Input that a candidate typed: one JSON value a line, one line a parameter.
///
/// Kinder than test data: CR before LF, a missing newline at the end and
/// empty lines after the last value do not matter. ``input`` is without them,
/// as test data would be.
package struct CustomInput: Sendable, Hashable {
    package var input: [UInt8]
    package var arguments: [JSONValue]

    /// Messages call the place where the bytes came from `file`; mistakes are
    /// the candidate's (``JudgeFailure/Fault/usage``).
    package init(_ bytes: [UInt8], file: String, function: FunctionSignature)
        throws(JudgeFailure)
    {
        let newline = UInt8(ascii: "\n")
        let reader = DataLines(file: file, fault: .usage)
        var lines = bytes.split(separator: newline, omittingEmptySubsequences: false)
        lines = lines.map { $0.last == UInt8(ascii: "\r") ? $0.dropLast() : $0 }
        while let last = lines.last, last.allSatisfy({ $0 <= UInt8(ascii: " ") }) {
            lines.removeLast()
        }
        arguments = try reader.arguments(lines, of: function)
        input = Array(lines.map { $0 + [newline] }.joined())
    }
}

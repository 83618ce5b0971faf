package import JudgeCore
package import JudgeSandbox

/// Finds the line and the reason of a crash in a submission's object.
///
/// The symbolizer reads an object that a candidate has shaped: it runs in the
/// compile box as well.
package struct CrashLocator: Sendable {
    package struct Place: Sendable, Hashable {
        /// "Index out of range"; `nil` where the object does not tell.
        package var reason: String?
        package var location: SourceLocation?
    }

    package var harness: Harness

    package init(harness: Harness) { self.harness = harness }

    /// `nil` where the addresses lead to no line of the submission.
    package func locate(
        _ crash: CrashNote, object: [UInt8], of submission: Submission, in box: inout Box
    ) throws(JudgeFailure) -> Place? {
        guard !crash.offsets.isEmpty else { return nil }
        let name = "crashed.so"
        let report = try box.execute(
            ExecuteRequest(
                command: [
                    harness.toolchain.symbolizer, "--obj=\(name)", "--output-style=LLVM",
                    "--no-demangle",
                ] + crash.offsets.map { "0x" + String($0, radix: 16) },
                limits: Compiler.limits, files: [.init(name: name, bytes: object)]))
        guard report.run.end == .exited(code: 0) else { return nil }
        return Self.read(
            String(decoding: report.run.standardOutput, as: UTF8.self), submission: submission)
    }

    /// Reads pairs of lines, function and `file:line:column`.
    ///
    /// The first in the submission's own file is the place. Pure.
    static func read(_ text: String, submission: Submission) -> Place? {
        let runtimeFailure = "Swift runtime failure: "
        var reason: String?
        var function: Substring?
        for line in text.split(separator: "\n") {
            guard let name = function else {
                function = line
                if reason == nil, line.hasPrefix(runtimeFailure) {
                    reason = String(line.dropFirst(runtimeFailure.count))
                }
                continue
            }
            function = nil
            let parts = line.split(separator: ":")
            guard parts.count >= 3, let row = Int(parts[parts.count - 2]), row > 0,
                parts[0].split(separator: "/").last.map(String.init) == submission.boxName
            else { continue }
            // The failure's own pseudo-function stands at the same place.
            _ = name
            let column = Int(parts[parts.count - 1]).flatMap { $0 > 0 ? $0 : nil }
            return Place(
                reason: reason,
                location: SourceLocation(file: submission.file, line: row, column: column))
        }
        return reason.map { Place(reason: $0, location: nil) }
    }
}

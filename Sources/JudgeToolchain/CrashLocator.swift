package import JudgeCore
internal import JudgeFiles
internal import JudgeSandbox

/// Finds the line and the reason of a crash in a submission's object.
///
/// The symbolizer reads an object that a candidate has shaped: it runs in the
/// compile box as well.
package struct CrashLocator: Sendable {
    /// Where and why a submission crashed, as far as its object tells.
    package struct Place: Sendable, Hashable {
        /// "Index out of range"; `nil` where the object does not tell.
        package var reason: String?
        package var location: SourceLocation?
    }

    package var harness: Harness

    package init(harness: Harness) { self.harness = harness }

    /// `nil` where the addresses lead to no line of the submission.
    package func locate(
        _ crash: CrashNote, object: [UInt8], of submission: Submission, in box: inout CompilerBox
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

    /// Reads pairs of lines, a function and its `file:line:column`.
    ///
    /// The first pair in the submission's own file is the place; what trapped
    /// is a pseudo-function that stands at the same place, before it.
    static func read(_ text: String, submission: Submission) -> Place? {
        let runtimeFailure = "Swift runtime failure: "
        var reason: String?
        var lines = text.split(separator: "\n")[...]
        while let function = lines.popFirst(), let place = lines.popFirst() {
            if reason == nil, function.hasPrefix(runtimeFailure) {
                reason = String(function.dropFirst(runtimeFailure.count))
            }
            let parts = place.split(separator: ":")
            guard parts.count >= 3, let row = Int(parts[parts.count - 2]), row > 0,
                Files.name(String(parts[0])) == submission.boxName
            else { continue }
            let column = Int(parts[parts.count - 1]).flatMap { $0 > 0 ? $0 : nil }
            return Place(
                reason: reason,
                location: SourceLocation(file: submission.file, line: row, column: column))
        }
        return reason.map { Place(reason: $0, location: nil) }
    }
}

internal import JudgeCore

/// Reads what the compiler prints in its `llvm` style.
///
/// Each message is a header, the source line and a caret:
///
///     file.swift:3:9: error: cannot find 'x' in scope
///             x
///             ^
enum DiagnosticParser {
    /// - Parameters:
    ///   - text: the compiler's standard error.
    ///   - boxName: the submission's file name in the box.
    ///   - file: the file name that the candidate knows it by.
    /// - Returns: the messages about the submission, and those about the
    ///   driver, which mean that the submission does not fit the signature.
    static func parse(
        _ text: String, boxName: String, file: String
    ) -> (submission: [Diagnostic], driver: [Diagnostic]) {
        var submission: [Diagnostic] = []
        var driver: [Diagnostic] = []
        var current: (diagnostic: Diagnostic, isDriver: Bool)?

        func finish() {
            guard let (diagnostic, isDriver) = current else { return }
            if isDriver { driver.append(diagnostic) } else { submission.append(diagnostic) }
        }
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if let header = Header(line) {
                finish()
                let isDriver = [DriverGenerator.fileName, DriverGenerator.probeName]
                    .contains(String(header.file))
                current = (
                    Diagnostic(
                        severity: header.severity, message: header.message,
                        location: header.file == boxName || isDriver
                            ? SourceLocation(
                                file: isDriver ? DriverGenerator.fileName : file,
                                line: header.line, column: header.column)
                            : nil),
                    isDriver
                )
            } else if !line.isEmpty, (current?.diagnostic.excerpt.count ?? 3) < 3 {
                current?.diagnostic.excerpt.append(String(line))
            }
        }
        finish()
        return (submission, driver)
    }

    /// `file:line:column: severity: message`, or `<unknown>:0: error: message`.
    private struct Header {
        var file: Substring
        var line: Int
        var column: Int
        var severity: Diagnostic.Severity
        var message: String

        init?(_ text: Substring) {
            for (word, severity) in [
                (": error: ", Diagnostic.Severity.error), (": warning: ", .warning),
                (": note: ", .note), (": remark: ", .remark),
            ] {
                guard let mark = text.firstRange(of: word) else { continue }
                let place = text[..<mark.lowerBound].split(
                    separator: ":", omittingEmptySubsequences: false)
                self.severity = severity
                message = String(text[mark.upperBound...])
                if place.count == 3, let line = Int(place[1]), let column = Int(place[2]) {
                    file = place[0]
                    self.line = line
                    self.column = column
                    return
                }
                if place.count == 2, place[0] == "<unknown>" {
                    file = place[0]
                    line = 0
                    column = 0
                    return
                }
            }
            if text.hasPrefix("error: ") {
                file = ""
                line = 0
                column = 0
                severity = .error
                message = String(text.dropFirst("error: ".count))
                return
            }
            return nil
        }
    }
}

package import JudgeCore

/// What `verify` found, as JUnit XML: a suite for each package, a case for each
/// aspect, so that any build server shows it.
package enum VerificationXML {
    package static func document(_ verifications: [Verification]) -> String {
        var lines = [#"<?xml version="1.0" encoding="UTF-8"?>"#, "<testsuites>"]
        for verification in verifications {
            let cases = Verification.Aspect.allCases
            let failed = Set(verification.faults.map(\.aspect)).count
            lines.append(
                #"  <testsuite name="\#(escaped(verification.slug))" tests="\#(cases.count)" "#
                    + #"failures="\#(failed)" errors="0" skipped="0">"#)
            for aspect in cases {
                let head =
                    #"    <testcase classname="\#(escaped(verification.slug))" "#
                    + #"name="\#(aspect.rawValue)""#
                let faults = verification.faults.filter { $0.aspect == aspect }
                guard let first = faults.first else {
                    lines.append(head + "/>")
                    continue
                }
                lines.append(head + ">")
                lines.append(#"      <failure message="\#(escaped(first.message))">"#)
                lines += faults.map { escaped(place($0) + $0.message) }
                lines.append("      </failure>")
                lines.append("    </testcase>")
            }
            lines.append("  </testsuite>")
        }
        lines.append("</testsuites>")
        return lines.joined(separator: "\n") + "\n"
    }

    private static func place(_ fault: Verification.Fault) -> String {
        guard let file = fault.file else { return "" }
        return file + (fault.line.map { ":\($0)" } ?? "") + ": "
    }

    /// Without what XML 1.0 has no way to write.
    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "\n", "\t": escaped.unicodeScalars.append(scalar)
            case let control where control.value < 0x20: escaped += "\u{FFFD}"
            case "\u{FFFE}", "\u{FFFF}": escaped += "\u{FFFD}"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}

package import JudgeCore

/// `judge report --markdown`: a submission to paste into notes or an issue.
package enum SubmissionMarkdown {
    package static func document(_ record: SubmissionRecord, time: LocalTime) -> String {
        let judging = record.judging
        var lines = [
            "# \(escape(judging.title)): \(judging.verdict.headline)", "",
            "- Problem: `\(judging.slug)`",
            "- Submitted: \(time.minute(judging.startedAt)), `\(judging.id)`",
            "- Tests: \(record.summary.passedTests) of \(record.summary.plannedTests) passed",
        ]
        if let slowest = record.summary.slowestCPU {
            lines.append(
                "- Slowest test: \(Figures.time(slowest)) of \(Figures.time(judging.limits.cpu)) "
                    + "CPU time")
        }
        if let peak = record.summary.peakMemory {
            lines.append(
                "- Peak memory: \(Figures.mebibytes(peak)) MiB of \(Figures.limit(judging.limits.memory))"
            )
        }
        if let isolation = judging.isolation {
            lines.append("- Box: isolation level \(isolation.level) of 3")
        }
        lines.append("- Toolchain: \(escape(judging.toolchain))")
        if let failure = judging.failure { lines.append("- Reason: \(escape(failure.message))") }
        for diagnostic in judging.compilation?.diagnostics ?? [] where diagnostic.severity == .error
        {
            let line = diagnostic.location.map { "line \($0.line): " } ?? ""
            lines.append("- Compiler: \(line)\(escape(diagnostic.message))")
        }
        if !judging.tests.isEmpty {
            lines += [
                "", "| test | group | name | verdict | CPU ms | MiB | why |",
                "|---:|---|---|---|---:|---:|---|",
            ]
            lines += judging.tests.map(row)
        }
        let source = Printable.escape(record.source, keeping: [.newline, .tab])
        let fence = fence(around: source)
        lines += ["", fence + "swift", source.withoutLastNewline, fence]
        return lines.joined(separator: "\n") + "\n"
    }

    private static func row(_ test: TestResult) -> String {
        let cells = [
            "\(test.number)", escape(test.group), escape(test.name), test.verdict.rawValue,
            Figures.fixed(test.cpu.milliseconds, decimals: 2),
            Figures.mebibytes(test.peakMemory), escape(test.reason ?? ""),
        ]
        return "| " + cells.joined(separator: " | ") + " |"
    }

    /// More backticks than the text has in a row.
    private static func fence(around text: String) -> String {
        let runs = text.split(whereSeparator: { $0 != "`" }).map(\.count)
        return String(repeating: "`", count: max(3, (runs.max() ?? 0) + 1))
    }

    /// On one line, without what Markdown would read.
    private static func escape(_ text: String) -> String {
        var escaped = ""
        for character in Printable.escape(text) {
            if "\\`*_{}[]<>()#|".contains(character) { escaped.append("\\") }
            escaped.append(character)
        }
        return escaped
    }
}

extension String {
    fileprivate var withoutLastNewline: String { hasSuffix("\n") ? String(dropLast()) : self }
}

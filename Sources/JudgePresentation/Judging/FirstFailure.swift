internal import JudgeCore

/// What a candidate needs to know about the first hidden test that failed.
struct FirstFailure {
    let judging: Judging
    let style: Style
    let verbose: Bool

    func add(to page: inout Page) {
        guard let test = judging.firstFailed else { return }
        page.space()
        let also = others.map { ("Also", StyledText($0)) }
        page.labelled(Self.facts(test) + (also.map { [$0] } ?? []), style, indent: 2)
        if let details = test.details {
            page.add(DetailsText(details: details, style: style, verbose: verbose).lines(indent: 2))
        }
        page.space()
        let advice = Advice(judging, test)
        page.paragraph(StyledText(advice.text), style)
        if let command = advice.command {
            // On one line, however long: it is there to be copied.
            page.add("  " + StyledText(command, .strong))
        }
    }

    /// What is known of a failed test apart from its data.
    static func facts(_ test: TestResult) -> [(label: String, text: StyledText)] {
        var rows: [(label: String, text: StyledText)] = []
        if !test.group.isEmpty, test.group != "sample" {
            let group = Printable.escape(test.group)
            rows.append(("Group", StyledText(group)))
        }
        if let hint = test.hint { rows.append(("Hint", StyledText(Printable.escape(hint)))) }
        if let reason = test.reason { rows.append(("Why", StyledText(Printable.escape(reason)))) }
        if let location = test.location {
            var place = StyledText(location.printable, .strong)
            place.breaksWords = false
            rows.append(("Where", place))
        }
        return rows
    }

    private var others: String? {
        let failed = judging.tests.filter { $0.verdict != .accepted }.dropFirst()
        let left = judging.plannedTests - judging.tests.count
        var facts: [String] = []
        if !failed.isEmpty { facts.append(Self.described(Array(failed), judging.verdict)) }
        if left > 0 { facts.append("\(Figures.counted(left, "test")) after it did not run") }
        return facts.isEmpty ? nil : facts.joined(separator: "; ")
    }

    /// `tests 4, 6–8 failed`, and where not all as the first did,
    /// `tests 4, 6–7 (WA), 8 (TLE) failed`.
    private static func described(_ failed: [TestResult], _ verdict: Verdict) -> String {
        var verdicts: [Verdict] = []
        for test in failed where !verdicts.contains(test.verdict) { verdicts.append(test.verdict) }
        let parts = verdicts.map { kind in
            Figures.ranges(failed.filter { $0.verdict == kind }.map(\.number))
                + (verdicts == [verdict] ? "" : " (\(kind.rawValue))")
        }
        return "test\(failed.count == 1 ? "" : "s") \(parts.joined(separator: ", ")) failed"
    }
}

extension SourceLocation {
    /// `two-sum.swift:12:9`, safe to print.
    var printable: String {
        Printable.escape(file) + ":\(line)" + (column.map { ":\($0)" } ?? "")
    }
}

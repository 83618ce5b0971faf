internal import JudgeCore

/// The figures below the table: they are what is on the screen when a long
/// report has scrolled by, so they repeat the verdict.
struct Summary {
    private let judging: Judging
    private let verbose: Bool

    init(_ judging: Judging, verbose: Bool) {
        self.judging = judging
        self.verbose = verbose
    }

    var rows: [(label: String, text: StyledText)] {
        var rows = [("Verdict", verdict)]
        if !judging.isOnlyLooked { rows.append(("Passed", StyledText(passed))) }
        if let slowest { rows.append(("Slowest", StyledText(slowest))) }
        if let stated = judging.limits.statedCPU {
            rows.append(
                (
                    "Limit",
                    StyledText(
                        "\(Figures.time(judging.limits.cpu)), raised from \(Figures.time(stated)) "
                            + "for this machine")
                ))
        }
        if let memory { rows.append(("Memory", StyledText(memory))) }
        rows.append(("Time", StyledText(time)))
        if let isolation = judging.isolation {
            rows += IsolationText.rows(isolation, verbose: verbose)
        }
        return rows
    }

    private var verdict: StyledText {
        var text = StyledText(Headline.name(judging), Headline.ink(judging.verdict))
        if let first = judging.firstFailed { text.append(", test \(first.number)") }
        return text
    }

    /// `19 of 20: edge 6/6, small 8/8, medium 5/6`; groups in the order of
    /// their first test.
    private var passed: String {
        var groups: [String] = []
        var counts: [String: (passed: Int, all: Int)] = [:]
        for test in judging.tests {
            if counts[test.group] == nil { groups.append(test.group) }
            counts[test.group, default: (0, 0)].all += 1
            if test.verdict == .accepted { counts[test.group, default: (0, 0)].passed += 1 }
        }
        let total = counts.values.reduce(0) { $0 + $1.passed }
        let text = "\(total) of \(max(judging.plannedTests, judging.tests.count))"
        guard groups.count > 1 || judging.scope == .submit else { return text }
        return text + ": "
            + groups.map { group in
                let count = counts[group] ?? (0, 0)
                return "\(Printable.escape(group))\u{A0}\(count.passed)/\(count.all)"
            }.joined(separator: ", ")
    }

    private var slowest: String? {
        guard let test = judging.tests.max(by: { $0.cpu < $1.cpu }) else { return nil }
        let limit = Figures.fixed(judging.limits.cpu.milliseconds, decimals: 0)
        let text = "\(Figures.milliseconds(test.cpu)) ms of \(limit) ms CPU time"
        return judging.tests.count > 1 ? text + ", test \(test.number)" : text
    }

    private var memory: String? {
        guard let peak = judging.tests.map(\.peakMemory).max() else { return nil }
        let limit = Figures.limit(judging.limits.memory)
        return "\(Figures.mebibytes(peak)) MiB of \(limit) at its peak"
    }

    private var time: String {
        let total = "\(Figures.time(judging.wall)) in all"
        guard let compilation = judging.compilation else { return total }
        let warnings = compilation.diagnostics.count { $0.severity == .warning }
        let said = warnings == 0 ? "" : " with \(Figures.counted(warnings, "warning"))"
        let time = Figures.time(compilation.wall)
        let compiled = compilation.isCached ? "compiled before (\(time))" : "compiled in \(time)"
        return "\(compiled)\(said), \(total)"
    }
}

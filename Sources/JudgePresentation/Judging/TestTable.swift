internal import JudgeCore

/// A line for each test: verdict, times and memory.
///
/// Where tests are many, those that came to the same are one line.
struct TestTable {
    /// Tests that are still shown one by one.
    private static let longList = 40
    /// Runs that are made one line, where the list is long.
    private static let passedRun = 3
    private static let failedRun = 10

    private let judging: Judging
    private let runs: [ArraySlice<TestResult>]

    init(_ judging: Judging, verbose: Bool) {
        self.judging = judging
        let tests = judging.tests
        runs =
            verbose || tests.count <= Self.longList
            ? tests.indices.map { tests[$0...$0] } : Self.collapsed(tests)
    }

    func lines(for style: Style) -> [StyledText] {
        Table(columns: columns, rows: runs.map(row), hasRule: true).lines(for: style)
    }

    /// What a reader of the table must know.
    var notes: [String] {
        var notes: [String] = []
        if hasCallTimes {
            notes.append(
                "* Time on the clock inside your function, measured in the box beside your "
                    + "code. It decides nothing; the CPU time does.")
        }
        if runs.contains(where: { $0.count > 1 }) {
            notes.append(
                "A line for several tests shows the largest figure of each column; "
                    + "--verbose shows every test.")
        }
        return notes
    }

    private var hasCallTimes: Bool { judging.tests.contains { $0.callTime != nil } }

    private var columns: [Table.Column] {
        [
            Table.Column("test", .right),
            Table.Column("group", flexibleDownTo: 5, dropRank: 1),
            Table.Column("name", flexibleDownTo: 6, dropRank: 4),
            Table.Column("verdict"),
            Table.Column("CPU ms", .right),
            Table.Column("wall ms", .right, dropRank: 2),
            Table.Column(hasCallTimes ? "call ms*" : "call ms", .right, dropRank: 3),
            Table.Column("MiB", .right),
        ]
    }

    private func row(_ run: ArraySlice<TestResult>) -> [StyledText] {
        guard let first = run.first, let last = run.last else { return [] }
        let name = run.count == 1 ? Printable.escape(first.name) : "\(run.count) tests"
        let memory = run.map(\.peakMemory).max() ?? ByteCount(0)
        let verdict = first.isOnlyLooked ? "done" : first.verdict.rawValue
        let cells = [
            Figures.range(first.number, last.number), Printable.escape(first.group), name,
            verdict, slowest(run, \.cpu), slowest(run, \.wall),
            slowest(run, \.callTime), Figures.mebibytes(memory),
        ]
        return cells.enumerated().map { column, text in
            StyledText(text, column == 3 ? Headline.ink(first.verdict) : nil)
        }
    }

    private func slowest(
        _ run: ArraySlice<TestResult>, _ time: (TestResult) -> Duration?
    ) -> String {
        run.compactMap(time).max().map { Figures.fixed($0.milliseconds, decimals: 2) } ?? "-"
    }

    /// Neighbours of one group and verdict together, where they are many; the
    /// test that decided the verdict stays alone.
    private static func collapsed(_ tests: [TestResult]) -> [ArraySlice<TestResult>] {
        let deciding = tests.firstIndex { $0.verdict != .accepted }
        var runs: [ArraySlice<TestResult>] = []
        var start = tests.startIndex
        while start < tests.endIndex {
            var end = start + 1
            while end < tests.endIndex, start != deciding, end != deciding,
                tests[end].group == tests[start].group,
                tests[end].verdict == tests[start].verdict
            {
                end += 1
            }
            let least = tests[start].verdict == .accepted ? passedRun : failedRun
            if end - start >= least {
                runs.append(tests[start..<end])
            } else {
                runs += (start..<end).map { tests[$0...$0] }
            }
            start = end
        }
        return runs
    }
}

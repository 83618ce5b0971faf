internal import JudgeCore

/// The tests of `judge run`, each with its data: samples and the candidate's
/// own input.
struct ShownTests {
    let judging: Judging
    let style: Style
    let verbose: Bool

    func add(to page: inout Page) {
        for test in judging.tests {
            page.space()
            page.add(title(test).truncated(to: style.width))
            if let details = test.details {
                page.add(
                    DetailsText(details: details, style: style, verbose: verbose).lines(indent: 2))
            }
            if test.verdict != .accepted { page.labelled(facts(test), style, indent: 2) }
        }
        let left = judging.plannedTests - judging.tests.count
        if left > 0 {
            page.space()
            page.add(StyledText("\(Figures.counted(left, "test")) after it did not run."))
        }
    }

    private func title(_ test: TestResult) -> StyledText {
        let isSample = test.group == "sample"
        let name = Printable.escape(isSample ? "Sample \(test.name)" : test.name)
        let verdict = test.isOnlyLooked ? "finished" : test.verdict.title
        return StyledText(name + ": ", .strong) + StyledText(verdict, Headline.ink(test.verdict))
    }

    /// The reason, unless the first difference says it already; labels in the
    /// column that the details use.
    private func facts(_ test: TestResult) -> [(label: String, text: StyledText)] {
        FirstFailure.facts(test).filter { row in
            row.label != "Group" && (row.label != "Why" || test.details?.difference == nil)
        }.map { (DisplayWidth.padded($0.label, to: 8), $0.text) }
    }
}

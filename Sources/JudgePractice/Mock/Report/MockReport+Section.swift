internal import JudgeCore

extension MockReport.Section {
    var lost: MockPoints { maximum - points }

    init(index: Int, of state: MockState, _ score: MockScore) {
        let section = state.sections[index]
        let isHere = { score.outcomes[$0].work.section == index }
        let sums = score.sums(isHere)
        let total = MockScore.Sum(sums.map(\.sum))
        name = section.name
        limit = section.limit
        spent = section.start.map { max(.zero, (section.end ?? state.elapsed) - $0) }
        points = total.points
        maximum = total.maximum
        self.score = total.score
        band = MockBand(total.score)
        reason = Self.reason(sums)
        problems = score.outcomes.indices.filter(isHere).map {
            MockReport.Row(index: $0, of: score)
        }
    }

    /// Which component cost most.
    static func reason(_ sums: [(name: MockComponent, sum: MockScore.Sum)]) -> String {
        // Of equal ones the first, which weighs most.
        guard let worst = sums.reversed().max(by: { $0.sum.lost < $1.sum.lost }),
            worst.sum.maximum > .zero
        else { return "there was nothing to do" }
        guard worst.sum.lost > .zero else { return "no points were lost" }
        return "\(worst.name.rawValue) cost most: \(worst.sum.lost) of \(worst.sum.maximum.short)"
    }
}

extension MockReport.Row {
    init(index: Int, of score: MockScore) {
        let outcome = score.outcomes[index]
        let total = MockScore.Sum(score.components.map { $0.cells[index] })
        problem = outcome.work.problem
        verdict = outcome.counting?.verdict
        time = outcome.timeToAccepted
        wrong = outcome.wrong
        compileErrors = outcome.compileErrors
        hints = outcome.work.hints.count
        late = outcome.work.late.count
        pending = outcome.work.pending.count
        points = total.points
        maximum = total.maximum
        remarks = Self.remarks(outcome.work)
    }

    private static func remarks(_ work: MockWork) -> [String] {
        work.receipts.enumerated().compactMap { index, receipt in
            let verdict = receipt.verdict?.title ?? "not judged yet"
            if receipt.isLate {
                return "Submission \(index + 1) came late and does not count: \(verdict)."
            }
            switch receipt.verdict {
            case nil: return "Submission \(index + 1) is not judged yet."
            case .judgeError: return "Submission \(index + 1) does not count: judge error."
            default: return nil
            }
        }
    }
}

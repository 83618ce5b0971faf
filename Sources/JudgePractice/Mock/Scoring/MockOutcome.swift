internal import JudgeCore

/// What came of the work on one problem, as far as it counts: only what was
/// submitted in time does.
struct MockOutcome {
    /// From when the time to the first accepted submission is measured.
    enum Origin: Hashable {
        case opened, sectionStart, previousAccepted

        var words: String {
            switch self {
            case .opened: "it was opened"
            case .sectionStart: "its section began"
            case .previousAccepted: "the problem solved before"
            }
        }
    }

    var work: MockWork
    /// The judged submission of the highest correctness, of equal ones the
    /// earliest.
    var counting: MockReceipt?
    /// The first that was accepted.
    var accepted: MockReceipt?
    /// Submissions before that, or all where none was accepted, that were
    /// neither accepted nor compile errors nor judge errors.
    var wrong: Int
    /// Compile errors among the same submissions.
    var compileErrors: Int
    var origin: Origin
    /// When the work on it began.
    var start: Duration

    /// From the start of the work to the first accepted submission.
    var timeToAccepted: Duration? { accepted.map { max(.zero, $0.elapsed - start) } }

    /// The outcome for each problem of a mock interview, in its order.
    static func all(of state: MockState) -> [MockOutcome] {
        let accepted = state.problems.compactMap { work in
            work.inTime.first { $0.verdict == .accepted }
        }
        return state.problems.map { work in
            MockOutcome(
                work, sectionStart: state.sections[work.section].start ?? .zero,
                accepted: accepted.map(\.elapsed))
        }
    }

    /// What came of one problem, where the problems of the interview were first
    /// accepted at these times.
    private init(_ work: MockWork, sectionStart: Duration, accepted others: [Duration]) {
        self.work = work
        let judged = work.inTime.filter(\.hasCounted)
        counting = nil
        for receipt in judged where receipt.correctness > counting?.correctness ?? -1 {
            counting = receipt
        }
        let first = judged.firstIndex { $0.verdict == .accepted }
        accepted = first.map { judged[$0] }
        let failed = judged[..<(first ?? judged.count)]
        compileErrors = failed.count { $0.verdict == .compileError }
        wrong = failed.count - compileErrors

        let latest = accepted?.elapsed ?? .nanoseconds(Int64.max)
        let previous = others.filter { $0 < latest && $0 > sectionStart }.max()
        if let opened = work.firstOpened, opened <= latest {
            (origin, start) = (.opened, opened)
        } else if let previous {
            (origin, start) = (.previousAccepted, previous)
        } else {
            (origin, start) = (.sectionStart, sectionStart)
        }
    }
}

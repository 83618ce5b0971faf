package import JudgeCore

/// How a mock interview stands: a pure function of its log and the moment at
/// which one looks.
///
/// THEORY. Each section begins where the one before ends, by `advanced` or by
/// itself once its minutes are over, and is locked afterwards; minutes not
/// used are lost. At its deadline a section is over. The interview is over
/// with its last section, or by `finished` or `abandoned`; whichever comes
/// first decides, and its time then stands still. In practice mode all
/// sections are open until `finished` or `abandoned`.
///
/// What happened when is said by the stamps, not by the order of the lines: an
/// event may be written down late. Any log is taken as it is. What makes no
/// sense is passed over:
/// - a second `started`; `advanced` in practice mode or after the end;
///   `finished` and `abandoned` after the end, but see ``isClosed``;
/// - anything about a problem that is not in the plan; a problem that the
///   plan names twice counts where it stands first;
/// - `opened`, `ran` and `hinted` while the problem is not open;
/// - `received` with an id that was received already;
/// - `judged` for an id that was not received, and where the submission has a
///   verdict already, unless that is a judge error, which any later line
///   replaces. A verdict may come at any time, also after the end;
/// - all `verified` of a problem but the last line, at any time.
package struct MockState: Sendable, Hashable {
    package enum Phase: String, Sendable, Hashable {
        case running
        /// The minutes of the last section are over.
        case timeUp = "time-up"
        case finished, abandoned
    }

    package internal(set) var id: String
    package internal(set) var plan: MockPlan
    package internal(set) var phase = Phase.running
    /// Since the start, until now or until the end.
    package internal(set) var elapsed = Duration.zero
    /// When it was over; `nil` while it is running.
    package internal(set) var end: Duration?
    /// Whether the log has `finished` or `abandoned`.
    ///
    /// Where time is up without either, `finished` is still to be appended.
    package internal(set) var isClosed = false
    package internal(set) var sections: [MockSectionState]
    /// In the order of the plan.
    package internal(set) var problems: [MockWork]
    /// Whether the machine was started anew before the end.
    package internal(set) var hasRestarted = false
    /// Whether the wall clock was set by more than a minute before the end.
    package internal(set) var wallClockChanged = false

    package var isOver: Bool { end != nil }

    /// Index of the section that is open; `nil` in practice mode and after
    /// the end.
    package var currentSection: Int? {
        plan.isPractice ? nil : sections.firstIndex(where: \.isOpen)
    }

    /// Time left in the current section; zero after the end, `nil` in practice
    /// mode.
    package var sectionRemaining: Duration? {
        guard !plan.isPractice else { return nil }
        guard let index = currentSection, let deadline = sections[index].deadline else {
            return .zero
        }
        return max(.zero, deadline - elapsed)
    }

    /// Time left in the current section and in those after it; zero after the
    /// end, `nil` in practice mode.
    package var remaining: Duration? {
        guard let index = currentSection, let here = sectionRemaining else {
            return sectionRemaining
        }
        return sections[(index + 1)...].reduce(here) { $0 + $1.limit }
    }

    /// In how much time a section opens at the latest; `nil` where it has
    /// begun or never will.
    package func opens(section: Int) -> Duration? {
        guard let current = currentSection, section > current, section < sections.count,
            let here = sectionRemaining
        else { return nil }
        return sections[(current + 1)..<section].reduce(here) { $0 + $1.limit }
    }

    package func work(on slug: Slug) -> MockWork? {
        problems.first { $0.problem.slug == slug }
    }

    /// Submissions that came in and are not judged yet, in the order in which
    /// they came in.
    package var pending: [MockSubmission] {
        let receipts = problems.flatMap(\.pending)
        return receipts.enumerated()
            .sorted { ($0.element.elapsed, $0.offset) < ($1.element.elapsed, $1.offset) }
            .map(\.element.submission)
    }
}

/// A section of a mock interview as far as it has come.
package struct MockSectionState: Sendable, Hashable {
    package internal(set) var name: String
    /// How long it may take.
    package internal(set) var limit: Duration
    /// `nil` where it has not begun.
    package internal(set) var start: Duration?
    /// `nil` where it has not ended.
    package internal(set) var end: Duration?
    /// `nil` where it has not begun, and in practice mode.
    package internal(set) var deadline: Duration?

    package var isOpen: Bool { start != nil && end == nil }
    /// Whether it ended by its minutes.
    package var ranOut: Bool { end != nil && end == deadline }
}

package import JudgeCore

/// How far a candidate is with a problem, as lists show it.
package enum ProblemStatus: String, Sendable, Hashable, CaseIterable {
    /// To be solved again now, or never solved and to be tried again.
    case due
    case solved
    /// Submitted, and never accepted.
    case tried

    /// `nil` where nothing was submitted; `now` is in seconds since 1970.
    package init?(_ progress: Progress?, now: Double) {
        guard let progress else { return nil }
        if let card = progress.card, card.due <= now {
            self = .due
        } else if progress.isSolved {
            self = .solved
        } else if progress.isTried {
            self = .tried
        } else {
            return nil
        }
    }

    var ink: Ink {
        switch self {
        case .due: .warn
        case .solved: .good
        case .tried: .bad
        }
    }
}

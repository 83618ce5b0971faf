package import JudgeCore

/// What a grader says about an answer.
package enum Grade: Sendable, Hashable {
    case accepted
    /// Not right, with the first place in reading order where it is not.
    case rejected(Difference)
    /// The package is at fault, not the candidate: its expected answer does
    /// not fit the signature, or the grader does not fit the type.
    case impossible(reason: String)

    package var isAccepted: Bool { self == .accepted }

    package var difference: Difference? {
        guard case .rejected(let difference) = self else { return nil }
        return difference
    }
}

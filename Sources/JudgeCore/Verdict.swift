/// What a judging, or one of its tests, came to.
///
/// The raw values are the codes that stand in reports, in `--json` output and
/// in `submissions.yaml`; they never change.
package enum Verdict: String, Sendable, Codable, Hashable, CaseIterable {
    case accepted = "AC"
    case wrongAnswer = "WA"
    case timeLimitExceeded = "TLE"
    case memoryLimitExceeded = "MLE"
    case outputLimitExceeded = "OLE"
    case runTimeError = "RTE"
    /// The submission asked for a system call that the policy refuses.
    case securityViolation = "SV"
    case compileError = "CE"
    /// The judge could not do its job. Never the candidate's fault.
    case judgeError = "JE"

    /// The verdict in words, for people: "wrong answer".
    package var title: String {
        switch self {
        case .accepted: "accepted"
        case .wrongAnswer: "wrong answer"
        case .timeLimitExceeded: "time limit exceeded"
        case .memoryLimitExceeded: "memory limit exceeded"
        case .outputLimitExceeded: "output limit exceeded"
        case .runTimeError: "run-time error"
        case .securityViolation: "restricted system call"
        case .compileError: "compile error"
        case .judgeError: "judge error"
        }
    }

    /// The verdict of a judging: that of its first test, in test order, that
    /// was not accepted; accepted when there is none.
    package static func ofJudging(_ testsInOrder: some Sequence<Verdict>) -> Verdict {
        testsInOrder.first { $0 != .accepted } ?? .accepted
    }
}

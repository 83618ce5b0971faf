internal import JudgeCore

/// The first line of a report: the verdict, in words and as its code, and what
/// it is about.
struct Headline {
    private let judging: Judging

    init(_ judging: Judging) { self.judging = judging }

    var text: StyledText {
        var text = StyledText(Self.name(judging), Self.ink(judging.verdict))
        text.append(ending)
        return text
    }

    /// The verdict as a title: `Wrong answer (WA)`.
    static func name(_ judging: Judging) -> String {
        judging.isOnlyLooked ? "Finished" : judging.verdict.headline
    }

    static func ink(_ verdict: Verdict) -> Ink {
        switch verdict {
        case .accepted: .good
        case .judgeError: .warn
        default: .bad
        }
    }

    private var ending: String {
        let title = Printable.escape(judging.title)
        switch judging.verdict {
        case .compileError:
            return ": \(Printable.escape(judging.file)) does not compile yet. Nothing was run."
        case .judgeError: return ": this is our fault, not yours."
        case .accepted where judging.isOnlyLooked:
            return ": \(title) ran on your input. There is no expected answer to compare with."
        case .accepted: return ": \(title). \(allPassed)"
        default: return " on \(place): \(title)."
        }
    }

    private var allPassed: String {
        let count = judging.tests.count
        switch (judging.scope, count) {
        case (.submit, 1): return "The hidden test passed."
        case (.submit, _): return "All \(count) hidden tests passed."
        case (.run, _) where judging.tests.allSatisfy { $0.group == "sample" }:
            return "\(count == 1 ? "The sample" : "All \(count) samples") passed; "
                + "judge submit tries the hidden tests."
        case (.run, 1): return "The test passed."
        case (.run, _): return "All \(count) tests passed."
        }
    }

    private var place: String {
        guard let first = judging.firstFailed else { return "the tests" }
        guard judging.plannedTests > 1 else { return "the test" }
        return "test \(first.number) of \(judging.plannedTests)"
    }
}

extension Verdict {
    /// `Wrong answer (WA)`.
    var headline: String { title.prefix(1).uppercased() + title.dropFirst() + " (\(rawValue))" }
}

extension Judging {
    /// The test that decided the verdict.
    var firstFailed: TestResult? { tests.first { $0.verdict != .accepted } }

    /// Whether this was the candidate's own input, whose answer nobody knows:
    /// then "accepted" says no more than that the program came to its end.
    var isOnlyLooked: Bool {
        verdict == .accepted && scope == .run && !tests.isEmpty
            && tests.allSatisfy(\.isOnlyLooked)
    }
}

extension TestResult {
    /// Whether it came to its end on input whose answer nobody knows.
    var isOnlyLooked: Bool {
        verdict == .accepted
            && details.map { $0.expected == nil && $0.judgedBy == nil } ?? false
    }
}

package import JudgeCore
package import JudgePractice

/// What is said of a solution that was handed in, under the interview's rules.
package struct MockReply: Sendable {
    package var state: MockState
    package var judging: Judging
    package var timing: MockRules.Timing
    package var declared: Complexity?

    package init(
        state: MockState, judging: Judging, timing: MockRules.Timing, declared: Complexity?
    ) {
        self.declared = declared
        self.state = state
        self.judging = judging
        self.timing = timing
    }

    package var showsVerdict: Bool { state.plan.policy.feedback != .atEnd }
    var showsReport: Bool {
        state.plan.policy.feedback == .detail || judging.verdict == .judgeError
    }

    var lateness: String? {
        if case .late(let reason) = timing { reason } else { nil }
    }
}

package enum MockReplyText {
    package static func render(_ reply: MockReply, style: Style, verbose: Bool) -> String {
        var page = Page()
        let judging = reply.judging
        if reply.showsReport {
            return JudgingText.render(judging, style: style, verbose: verbose)
                + "\n" + ending(reply, style)
        }
        if reply.showsVerdict {
            var text = StyledText(judging.verdict.headline, Headline.ink(judging.verdict))
            text.append(": \(Printable.escape(judging.title)).")
            page.paragraph(text, style)
            // What does not compile is no secret of the tests.
            if judging.verdict == .compileError {
                DiagnosticsText(judging: judging, style: style, verbose: verbose).add(to: &page)
                return page.rendered(style) + "\n" + ending(reply, style)
            }
        } else {
            page.paragraph(
                StyledText(
                    "Received: \(Printable.escape(judging.title)). The verdict comes with the report."
                ),
                style)
        }
        return page.rendered(style) + ending(reply, style)
    }

    private static func ending(_ reply: MockReply, _ style: Style) -> String {
        var page = Page()
        if let lateness = reply.lateness {
            page.paragraph(
                StyledText("It came late and does not count: \(lateness).", .warn), style)
        }
        if let declared = reply.declared {
            let time = Growth(parsing: declared.time)?.description ?? declared.time
            let space = declared.space.map { Growth(parsing: $0)?.description ?? $0 }
            page.paragraph(
                StyledText(
                    "You declared time \(Printable.escape(time))"
                        + (space.map { " and memory \(Printable.escape($0))" } ?? "") + ".", .dim),
                style)
        }
        if let remaining = reply.state.sectionRemaining, !reply.state.isOver {
            page.paragraph(
                StyledText("\(MockTime.words(remaining)) left in this section.", .dim), style)
        }
        return page.rendered(style)
    }
}

/// The document of `judge mock submit --json`.
package enum MockReplyJSON {
    package static func document(_ reply: MockReply) -> JSONValue {
        let judging = reply.judging
        return .members([
            "schema": .string("interview-judge/mock-submission/1"),
            "id": .string(judging.id),
            "slug": .string(judging.slug.description),
            "verdict": .text(reply.showsVerdict ? judging.verdict.rawValue : nil),
            "isLate": .bool(reply.lateness != nil),
            "sectionRemainingSeconds": MockStatusJSON.seconds(reply.state.sectionRemaining),
            "judging": reply.showsReport ? JudgingJSON.document(judging) : .null,
        ])
    }
}

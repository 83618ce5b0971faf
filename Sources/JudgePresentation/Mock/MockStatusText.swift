package import JudgeCore
package import JudgePractice

/// `judge mock status`: the time that is left, and what is open.
package enum MockStatusText {
    package static func render(_ state: MockState, style: Style) -> String {
        var page = Page()
        page.paragraph(headline(state), style)
        page.space()
        let begun = state.sections.indices.filter { state.sections[$0].start != nil }
        let shown = state.problems.filter { begun.contains($0.section) }
        if !shown.isEmpty {
            page.add(
                Table(
                    columns: [
                        Table.Column("section", dropRank: 1), Table.Column("problem"),
                        Table.Column("", dropRank: 2),
                        Table.Column("handed in", flexibleDownTo: 10),
                    ],
                    rows: shown.map { row($0, state) }, hasRule: true
                ).lines(for: style))
            page.space()
        }
        if state.isOver {
            page.paragraph("What it came to: judge\u{A0}mock\u{A0}report", style)
        } else {
            addCommands(state, to: &page, style)
        }
        return page.rendered(style)
    }

    private static func headline(_ state: MockState) -> StyledText {
        switch state.phase {
        case .timeUp: return StyledText("The time is up.", .warn)
        case .finished: return StyledText("The mock interview is finished.", .good)
        case .abandoned: return StyledText("The mock interview was abandoned.", .warn)
        case .running: break
        }
        guard let index = state.currentSection, let here = state.sectionRemaining,
            let all = state.remaining
        else {
            return StyledText("Practice: \(MockTime.words(state.elapsed)) so far, no deadline.")
        }
        let section = state.sections[index]
        let soon = here < .seconds(120)
        var text = StyledText("\(MockTime.words(here)) left", soon ? .bad : .good)
        text.append(" in the section \(Printable.escape(section.name))")
        text.append(
            state.sections.count > 1
                ? " (\(index + 1) of \(state.sections.count)), \(MockTime.words(all)) in all." : "."
        )
        return text
    }

    private static func row(_ work: MockWork, _ state: MockState) -> [StyledText] {
        [
            StyledText(Printable.escape(state.sections[work.section].name)),
            StyledText(work.problem.slug.description, work.isOpen ? .strong : nil),
            StyledText(work.isOpen ? "open" : "closed", work.isOpen ? nil : .dim),
            handedIn(work, state),
        ]
    }

    private static func handedIn(_ work: MockWork, _ state: MockState) -> StyledText {
        guard let last = work.receipts.last else { return StyledText("nothing yet", .dim) }
        let hidesVerdict = state.plan.policy.feedback == .atEnd && !state.isOver
        var text = StyledText()
        if hidesVerdict {
            text.append("received")
        } else if work.inTime.contains(where: { $0.verdict == .accepted }) {
            text.append(Verdict.accepted.title, .good)
        } else if let verdict = last.verdict {
            text.append(verdict.title, Headline.ink(verdict))
        } else {
            text.append("not judged yet")
        }
        if work.receipts.count > 1 {
            text.append(", \(Figures.counted(work.receipts.count, "submission"))")
        }
        if last.isLate, work.inTime.isEmpty { text.append(", late", .warn) }
        return text
    }

    /// Commands are never cut; their words are left out where there is no room.
    private static func addCommands(_ state: MockState, to page: inout Page, _ style: Style) {
        let commands = commands(state)
        let column = commands.map { DisplayWidth.of($0.command) }.max() ?? 0
        let words = commands.map { DisplayWidth.of($0.words) }.max() ?? 0
        let hasRoom = column + words + 4 <= style.width
        for (command, words) in commands {
            page.add(
                StyledText(
                    "  " + (hasRoom ? DisplayWidth.padded(command, to: column + 2) : command))
                    + StyledText(hasRoom ? words : "", .dim))
        }
    }

    /// What one may do now, and what it does.
    private static func commands(_ state: MockState) -> [(command: String, words: String)] {
        let open = state.problems.filter(\.isOpen)
        var commands: [(command: String, words: String)] = []
        let isKnown = state.plan.policy.feedback != .atEnd
        let unsolved = open.first { work in
            isKnown && !work.receipts.contains { $0.verdict == .accepted }
        }
        if let work = open.first(where: \.receipts.isEmpty) ?? unsolved ?? open.first {
            let slug = work.problem.slug
            if work.receipts.isEmpty {
                commands += [
                    ("judge show \(slug)", "read it"),
                    ("judge start \(slug)", "get a file"),
                    ("judge run \(slug).swift", "try it"),
                ]
            }
            let declared = state.plan.policy.declaresComplexity ? " --time 'O(…)'" : ""
            commands.append(("judge mock submit \(slug).swift\(declared)", "hand it in"))
        }
        if let current = state.currentSection, current + 1 < state.sections.count {
            commands.append(
                (
                    "judge mock next",
                    "go on to \(Printable.escape(state.sections[current + 1].name))"
                ))
        } else {
            commands.append(("judge mock finish", "end it, see the report"))
        }
        return commands
    }
}

/// The document of `judge mock status --json`, and of what changes it.
package enum MockStatusJSON {
    package static func document(_ state: MockState) -> JSONValue {
        let hidesVerdict = state.plan.policy.feedback == .atEnd && !state.isOver
        return .members([
            "schema": .string("interview-judge/mock/1"),
            "id": .string(state.id),
            "set": .string(state.plan.set.description),
            "title": .string(state.plan.title),
            "phase": .string(state.phase.rawValue),
            "practice": .bool(state.plan.isPractice),
            "seed": .unsigned(state.plan.seed),
            "elapsedSeconds": seconds(state.elapsed),
            "remainingSeconds": seconds(state.remaining),
            "section": .text(state.currentSection.map { state.sections[$0].name }),
            "sectionRemainingSeconds": seconds(state.sectionRemaining),
            "policy": MockPolicyJSON.document(state.plan.policy),
            "problems": .list(state.problems.filter { state.sections[$0.section].start != nil }) {
                work in
                .members([
                    "slug": .string(work.problem.slug.description),
                    "section": .string(state.sections[work.section].name),
                    "isOpen": .bool(work.isOpen),
                    "submissions": .list(work.receipts) { receipt in
                        .members([
                            "id": .string(receipt.submission.id),
                            "elapsedSeconds": seconds(receipt.elapsed),
                            "isLate": .bool(receipt.isLate),
                            "verdict": .text(hidesVerdict ? nil : receipt.verdict?.rawValue),
                        ])
                    },
                ])
            },
        ])
    }

    /// Whole milliseconds, in seconds.
    static func seconds(_ duration: Duration?) -> JSONValue {
        duration.map { .number($0.milliseconds.rounded() / 1000) } ?? .null
    }
}

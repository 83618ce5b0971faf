internal import JudgeCore
package import JudgePractice

/// What is said when a mock interview begins: how long, and the rules.
package enum MockStartText {
    package static func render(_ state: MockState, style: Style) -> String {
        let plan = state.plan
        var page = Page()
        var title = StyledText(Printable.escape(plan.title), .strong)
        title.append(plan.isPractice ? ", for practice" : ": the clock is running")
        page.paragraph(title, style)
        page.paragraph(
            StyledText(
                Figures.listed(
                    plan.sections.map { section in
                        "\(Printable.escape(section.name)) (\(section.minutes)\u{A0}minutes, "
                            + Figures.counted(section.problems.count, "problem") + ")"
                    }, "then") + "."), style)
        page.space()
        for rule in rules(plan) { page.paragraph(StyledText("- " + rule), style, hanging: 2) }
        return page.rendered(style)
    }

    /// Short ones: all of it should stay on a small screen.
    private static func rules(_ plan: MockPlan) -> [String] {
        let policy = plan.policy
        var rules =
            plan.isPractice
            ? ["There are no deadlines and no locks."]
            : ["The clock cannot be paused. What comes in late is kept and does not count."]
        if plan.sections.count > 1, !plan.isPractice {
            rules.append(
                "A section ends with its minutes or judge\u{A0}mock\u{A0}next, without a way back.")
        }
        let told =
            switch policy.feedback {
            case .verdict: "You are told the verdict and no more"
            case .detail: "You see the whole report of what you hand in"
            case .atEnd: "Verdicts come at the end"
            }
        rules.append(
            told + (policy.hints ? "; hints are there and cost points." : "; there are no hints."))
        if policy.declaresComplexity {
            rules.append(
                "Say how time grows, and memory if you like: --time\u{A0}'O(n)' --space\u{A0}'O(1)'."
            )
        }
        rules.append(
            "FILE.cases with your own cases is handed in, too; at the end they are tried on wrong "
                + "solutions, the last that you handed in.")
        return rules
    }
}

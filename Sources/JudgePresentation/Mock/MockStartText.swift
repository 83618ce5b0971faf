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
        page.space()
        page.add(
            Table(
                columns: [
                    Table.Column("section"), Table.Column("minutes", .right),
                    Table.Column("problems", .right),
                ],
                rows: plan.sections.map {
                    [
                        StyledText(Printable.escape($0.name)), StyledText("\($0.minutes)"),
                        StyledText("\($0.problems.count)"),
                    ]
                }, hasRule: true
            ).lines(width: style.width))
        page.space()
        for rule in rules(plan) { page.paragraph(StyledText("- " + rule), style, hanging: 2) }
        return page.rendered(style)
    }

    private static func rules(_ plan: MockPlan) -> [String] {
        var rules: [String] = []
        let policy = plan.policy
        if plan.isPractice {
            rules.append("There are no deadlines and no locks.")
        } else {
            rules.append(
                "The clock cannot be paused. What comes in after its time is judged and kept, "
                    + "and does not count.")
            if plan.sections.count > 1 {
                rules.append(
                    "A section ends with its minutes, or with judge\u{A0}mock\u{A0}next; there is "
                        + "no way back.")
            }
        }
        switch policy.feedback {
        case .verdict: rules.append("After handing in you are told the verdict, and no more.")
        case .detail: rules.append("After handing in you see the whole report.")
        case .atEnd: rules.append("Verdicts come at the end.")
        }
        if policy.declaresComplexity {
            rules.append(
                "Say with every solution how its time grows, and the memory if you like: "
                    + "--time\u{A0}'O(n)' --space\u{A0}'O(1)'.")
        }
        rules.append(
            policy.hints ? "Hints are allowed and cost points." : "There are no hints.")
        rules.append(
            "Cases of your own in FILE.cases beside the solution are handed in with it, and at the "
                + "end tried on wrong solutions: what you hand in last counts.")
        return rules
    }
}

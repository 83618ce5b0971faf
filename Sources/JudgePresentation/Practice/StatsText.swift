package import JudgeCore
package import JudgePractice

/// `judge stats`: how far a candidate is, as bars.
package enum StatsText {
    private static let barWidth = 16
    private static let weakest = 3

    package static func render(_ map: SkillMap, style: Style) -> String {
        var page = Page()
        let problems = map.tracks.reduce(0) { $0 + $1.skill.problems }
        let solved = map.tracks.reduce(0) { $0 + $1.skill.solved }
        let accuracy =
            map.totals.submissions == 0
            ? ""
            : ", \(percent(Double(map.totals.accepted) / Double(map.totals.submissions))) accepted"
        page.labelled(
            [
                ("Solved", StyledText("\(solved) of \(problems) problems")),
                (
                    "Submitted",
                    StyledText(
                        Figures.counted(map.totals.submissions, "submission") + accuracy)
                ),
                (
                    "Streak",
                    StyledText(
                        Figures.counted(map.streak.current, "day")
                            + ", longest \(Figures.counted(map.streak.longest, "day"))")
                ),
            ], style)
        page.space()
        page.add(table(map.tracks).lines(for: style))
        page.space()
        addWeakest(map, to: &page, style)
        page.paragraph(
            StyledText(
                "strength: the share of a topic that you would solve now, by what you solved and "
                    + "how long ago. speed: your minutes over those of an interview.", .dim),
            style)
        return page.rendered(style)
    }

    private static func addWeakest(_ map: SkillMap, to page: inout Page, _ style: Style) {
        let topics = map.weakestTopics.filter { $0.skill.submissions > 0 }.prefix(weakest)
        guard !topics.isEmpty else { return }
        page.paragraph(
            StyledText(
                "Weakest so far: "
                    + Figures.listed(topics.map { Printable.escape($0.name.topic) })
                    + ". judge\u{A0}next picks from there."), style)
        page.space()
    }

    private static func table(_ tracks: [SkillMap.TrackSkill]) -> Table {
        Table(
            columns: [
                Table.Column("track and topic", flexibleDownTo: 14),
                Table.Column("strength"), Table.Column("solved", .right),
                Table.Column("accuracy", .right, dropRank: 2),
                Table.Column("speed", .right, dropRank: 3),
                Table.Column("due", .right, dropRank: 1),
            ],
            rows: tracks.flatMap { track in
                [row(track.track.title, track.skill, ink: .strong)]
                    + track.topics.map { row("  " + $0.name.topic, $0.skill, ink: nil) }
            },
            hasRule: true)
    }

    private static func row(_ name: String, _ skill: Skill, ink: Ink?) -> [StyledText] {
        [
            StyledText(Printable.escape(name), ink), bar(skill.strength),
            StyledText("\(skill.solved)/\(skill.problems)"),
            StyledText(skill.accuracy.map(percent) ?? "-"),
            StyledText(skill.speed.map { Figures.fixed($0, decimals: 1) + " ×" } ?? "-"),
            StyledText(skill.due == 0 ? "-" : "\(skill.due)", skill.due == 0 ? nil : .warn),
        ]
    }

    /// From 0 to 1; anything above 0 shows.
    static func bar(_ share: Double) -> StyledText {
        let share = min(max(share, 0), 1)
        let full = share == 0 ? 0 : max(1, Int((share * Double(barWidth)).rounded()))
        var bar = StyledText(String(repeating: "█", count: full), .good)
        bar.append(String(repeating: "░", count: barWidth - full), .dim)
        return bar
    }

    private static func percent(_ share: Double) -> String {
        "\(Figures.fixed(share * 100, decimals: 0)) %"
    }
}

/// The document of `judge stats --json`.
package enum StatsJSON {
    package static func document(_ map: SkillMap) -> JSONValue {
        .members([
            "schema": .string("interview-judge/stats/1"),
            "solved": .integer(map.totals.solved),
            "submissions": .integer(map.totals.submissions),
            "accepted": .integer(map.totals.accepted),
            "streakDays": .integer(map.streak.current),
            "longestStreakDays": .integer(map.streak.longest),
            "tracks": .list(map.tracks) { track in
                .members([
                    "track": .string(track.track.rawValue), "skill": document(track.skill),
                    "topics": .list(track.topics) { topic in
                        .members([
                            "topic": .string(topic.name.topic), "skill": document(topic.skill),
                        ])
                    },
                ])
            },
            "weakestTopics": .list(map.weakestTopics) { topic in
                .members([
                    "track": .string(topic.name.track.rawValue),
                    "topic": .string(topic.name.topic),
                ])
            },
        ])
    }

    private static func document(_ skill: Skill) -> JSONValue {
        .members([
            "problems": .integer(skill.problems), "solved": .integer(skill.solved),
            "tried": .integer(skill.tried), "due": .integer(skill.due),
            "submissions": .integer(skill.submissions), "accepted": .integer(skill.accepted),
            "accuracy": skill.accuracy.map { .number($0) } ?? .null,
            "speed": skill.speed.map { .number($0) } ?? .null,
            "strength": .number(skill.strength),
        ])
    }
}

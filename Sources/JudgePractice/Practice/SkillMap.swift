package import JudgeCore

/// How far a candidate is, by tracks and topics; pure.
package struct SkillMap: Sendable, Hashable {
    /// A track with all of its topics, by name.
    package struct TrackSkill: Sendable, Hashable {
        package var track: Track
        package var skill: Skill
        package var topics: [TopicSkill]
    }

    package struct TopicSkill: Sendable, Hashable {
        package var name: TopicName
        package var skill: Skill
    }

    /// All that was ever done, also with problems that the library no longer
    /// has.
    package struct Totals: Sendable, Hashable {
        package var solved: Int
        package var submissions: Int
        package var accepted: Int
    }

    /// The tracks that have problems, in the order of `Track`.
    package var tracks: [TrackSkill]
    package var totals: Totals
    package var streak: Streak

    /// Looks at all problems once for each track and topic.
    ///
    /// - Parameters:
    ///   - problems: the library.
    ///   - progress: of every problem with which anything was done.
    ///   - days: submissions by days since 1970.
    ///   - today: the day since 1970 that it is where the candidate is.
    ///   - now: seconds since 1970.
    package init(
        problems: [ProblemSummary], progress: [Slug: Progress], days: [Int: DayTally],
        today: Int, now: Double
    ) {
        let topics = Self.topics(problems, progress: progress, now: now)
        tracks = Track.allCases.compactMap { track in
            let ofTrack = problems.filter { $0.track == track }
            guard !ofTrack.isEmpty else { return nil }
            return TrackSkill(
                track: track, skill: Skill(of: ofTrack, progress: progress, now: now),
                topics: topics.filter { $0.name.track == track })
        }
        totals = Totals(
            solved: progress.values.count { $0.isSolved },
            submissions: progress.values.reduce(0) { $0 + $1.submissions },
            accepted: progress.values.reduce(0) { $0 + $1.accepted })
        streak = Streak(days, today: today)
    }

    /// The topics with something to do, the weakest first; see
    /// ``weakest(of:)``.
    package var weakestTopics: [TopicSkill] { Self.weakest(of: tracks.flatMap(\.topics)) }

    /// Of one topic; `nil` where the library has none of this name.
    package subscript(name: TopicName) -> Skill? {
        tracks.lazy.flatMap(\.topics).first { $0.name == name }?.skill
    }
}

extension SkillMap {
    /// All topics, in their order.
    static func topics(
        _ problems: [ProblemSummary], progress: [Slug: Progress], now: Double
    ) -> [TopicSkill] {
        Dictionary(grouping: problems, by: TopicName.init(of:))
            .map {
                TopicSkill(name: $0.key, skill: Skill(of: $0.value, progress: progress, now: now))
            }
            .sorted { $0.name < $1.name }
    }

    /// Those topics in which not every problem is solved and fresh, the least
    /// strength first.
    ///
    /// Of two that are as weak, the one with more submissions that were not
    /// accepted comes first: where something went wrong is a weakness, what
    /// was never begun only may be one. Then they go by track and name.
    static func weakest(of topics: [TopicSkill]) -> [TopicSkill] {
        topics.filter { !$0.skill.isFresh }.sorted { left, right in
            let failed = (
                left: left.skill.submissions - left.skill.accepted,
                right: right.skill.submissions - right.skill.accepted
            )
            return (left.skill.strength, -failed.left, left.name)
                < (right.skill.strength, -failed.right, right.name)
        }
    }
}

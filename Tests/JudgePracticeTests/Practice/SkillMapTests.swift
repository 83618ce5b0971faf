import JudgeCore
import Testing

@testable import JudgePractice

struct SkillMapTests {
    static let problems = [
        PracticeSamples.problem("clone-graph", "graphs", minutes: 20),
        PracticeSamples.problem("number-of-islands", "graphs", minutes: 10),
        PracticeSamples.problem("course-schedule", "graphs", minutes: 40),
        PracticeSamples.problem("two-sum", "arrays", minutes: 10),
        PracticeSamples.problem("roc-auc", "metrics", track: .ml),
        PracticeSamples.problem("log-loss", "losses", track: .ml),
        PracticeSamples.problem("graph-of-jobs", "graphs", track: .systems),
    ]

    static let progress = PracticeSamples.bySlug([
        PracticeSamples.solved("clone-graph", minutes: 10, reviewed: 10, stability: 10, wrong: 2),
        PracticeSamples.solved("number-of-islands", minutes: 20),
        PracticeSamples.tried("course-schedule", submissions: 3),
        PracticeSamples.solved("two-sum", minutes: 4),
        PracticeSamples.tried("log-loss", submissions: 1),
        PracticeSamples.solved("no-longer-there", wrong: 4),
        PracticeSamples.tried("nor-that", submissions: 5),
        Progress(slug: PracticeSamples.slug("roc-auc")),
    ])

    static func map(
        _ problems: [ProblemSummary] = problems, _ progress: [Slug: Progress] = progress
    ) -> SkillMap {
        SkillMap(
            problems: problems, progress: progress, days: [:], today: 20_000,
            now: PracticeSamples.start)
    }

    @Test func `tracks and topics are in order, without those that have no problems`() {
        let map = Self.map()
        #expect(map.tracks.map(\.track) == [.algorithms, .ml, .systems])
        #expect(
            map.tracks.map { $0.topics.map(\.name.topic) }
                == [["arrays", "graphs"], ["losses", "metrics"], ["graphs"]])
        #expect(map.tracks.map(\.skill.problems) == [4, 2, 1])
    }

    @Test func `a topic has its counts`() throws {
        let graphs = try #require(Self.map()[TopicName(track: .algorithms, topic: "graphs")])
        #expect(graphs.problems == 3)
        #expect(graphs.solved == 2)
        #expect(graphs.tried == 1)
        #expect(graphs.due == 1)
        #expect(graphs.submissions == 7)
        #expect(graphs.accepted == 2)
        #expect(graphs.accuracy == 2.0 / 7)
        // 10 of 20 minutes and 20 of 10.
        #expect(graphs.speed == 1.25)
        #expect(abs(graphs.strength - (0.9 + 1 + 0) / 3) < 1e-9)
        #expect(!graphs.isFresh)
    }

    @Test func `a track has those of all of its topics`() throws {
        let track = try #require(Self.map().tracks.first?.skill)
        #expect(track.solved == 3)
        #expect(track.submissions == 8)
        // 0.4, 0.5 and 2.
        #expect(track.speed == 0.5)
        #expect(abs(track.strength - (0.9 + 1 + 0 + 1) / 4) < 1e-9)
    }

    @Test func `what was not begun has neither accuracy nor speed nor strength`() throws {
        let metrics = try #require(Self.map()[TopicName(track: .ml, topic: "metrics")])
        #expect(metrics.accuracy == nil)
        #expect(metrics.speed == nil)
        #expect(metrics.strength == 0)
        #expect(metrics.tried == 0)
        #expect(Self.map()[TopicName(track: .data, topic: "metrics")] == nil)
    }

    @Test func `problems that are gone count in the totals only`() {
        let totals = Self.map().totals
        #expect(totals == SkillMap.Totals(solved: 4, submissions: 19, accepted: 4))
        #expect(Self.map().tracks.reduce(0) { $0 + $1.skill.submissions } == 9)
    }

    @Test func `a solved problem that was never reviewed counts in full`() throws {
        var progress = PracticeSamples.solved("two-sum")
        progress.card = nil
        let map = Self.map(Self.problems, [progress.slug: progress])
        #expect(map[TopicName(track: .algorithms, topic: "arrays")]?.strength == 1)
    }

    @Test func `the weakest topic comes first, failed before never begun, fresh ones not at all`() {
        let weakest = Self.map().weakestTopics.map { "\($0.name.track).\($0.name.topic)" }
        #expect(weakest == ["ml.losses", "ml.metrics", "systems.graphs", "algorithms.graphs"])
    }

    @Test func `of topics without strength the one with the most failures comes first`() {
        let problems = ["a", "b", "c", "d"].map { PracticeSamples.problem($0, "topic-\($0)") }
        let progress = [("a", 1), ("c", 5), ("d", 2)].map {
            PracticeSamples.tried($0.0, submissions: $0.1)
        }
        let weakest = Self.map(problems, PracticeSamples.bySlug(progress)).weakestTopics
        #expect(weakest.map(\.name.topic) == ["topic-c", "topic-d", "topic-a", "topic-b"])
    }

    @Test func `a solved topic is weak again once a review is due`() {
        let old = PracticeSamples.bySlug([
            PracticeSamples.solved("two-sum", reviewed: 11, stability: 10)
        ])
        let map = Self.map([Self.problems[3]], old)
        #expect(map.weakestTopics.map(\.name.topic) == ["arrays"])
        #expect(Self.map([Self.problems[3]]).weakestTopics.isEmpty)
    }

    @Test func `nothing at all has an empty map`() {
        let map = Self.map([], [:])
        #expect(map.tracks.isEmpty)
        #expect(map.weakestTopics.isEmpty)
        #expect(map.totals == SkillMap.Totals(solved: 0, submissions: 0, accepted: 0))
        #expect(map.streak.longest == 0)
    }

    /// Days with submissions, seen from day 100.
    @Test(arguments: [
        ([], 0, 0),
        ([100], 1, 1),
        ([99], 1, 1),
        ([98], 0, 1),
        ([98, 99, 100], 3, 3),
        ([98, 99], 2, 2),
        ([97, 98, 100], 1, 2),
        ([90, 91, 92, 93, 99, 100], 2, 4),
        ([99, 100, 101, 102], 2, 4),
        ([101], 0, 1),
    ])
    func `a streak ends today or yesterday`(_ days: [Int], _ current: Int, _ longest: Int) {
        var tallies = Dictionary(
            uniqueKeysWithValues: days.map { ($0, DayTally(submissions: 2, accepted: 0)) })
        tallies[96] = DayTally(submissions: 0, accepted: 0)
        let map = SkillMap(
            problems: [], progress: [:], days: tallies, today: 100, now: PracticeSamples.start)
        #expect(map.streak.current == current)
        #expect(map.streak.longest == longest)
    }
}

import JudgeCore
import Testing

extension PracticeContract {
    @Test(arguments: Implementation.all)
    func `the rules given move a problem on, from where it was`(
        _ implementation: Implementation
    ) throws {
        try with(implementation) { repository in
            let verdicts: [Verdict] = [.wrongAnswer, .judgeError, .accepted, .accepted]
            var expected = Progress(slug: try Sample.slug("two-sum"))
            var reviews: [Review] = []
            for (number, verdict) in verdicts.enumerated() {
                let submission = try Sample.submission("\(number)", verdict, at: Double(number))
                let activity = Activity(
                    slug: expected.slug, time: Double(number),
                    kind: .submitted(id: "\(number)", verdict))
                let (after, given) = rules.advance(
                    expected, by: activity, of: try Sample.problem())
                let change = try record(submission, repository)
                #expect(change == ProgressChange(before: expected, after: after, reviews: given))
                expected = after
                reviews += given
                #expect(try repository.progress() == [expected.slug: expected])
            }
            #expect(try repository.reviews(of: nil, limit: nil) == reviews.reversed())
        }
    }

    @Test(arguments: Implementation.all)
    func `an activity moves a problem on, and is no submission`(
        _ implementation: Implementation
    ) throws {
        try with(implementation) { repository in
            let slug = try Sample.slug("two-sum")
            var expected = Progress(slug: slug)
            let kinds: [Activity.Kind] = [
                .opened, .ran(passed: true), .hinted(2), .readEditorial, .ran(passed: false),
            ]
            for (number, kind) in kinds.enumerated() {
                let activity = Activity(slug: slug, time: 0.1 + Double(number), kind: kind)
                expected = rules.advance(expected, by: activity, of: try Sample.problem()).progress
                try repository.record(activity, of: try Sample.problem(), rules: rules)
                #expect(try repository.progress() == [slug: expected])
            }
            #expect(try repository.submissions(HistoryQuery()) == [])
            #expect(try repository.days(offset: 0) == [:])
        }
    }

    @Test(arguments: Implementation.all)
    func `problems are kept apart`(_ implementation: Implementation) throws {
        try with(implementation) { repository in
            for name in ["a", "b", "a"] {
                let id = "\(try repository.submissions(HistoryQuery()).count)"
                _ = try record(Sample.submission(id, of: name), repository)
            }
            let progress = try repository.progress()
            #expect(
                progress.mapValues(\.submissions) == [
                    try Sample.slug("a"): 2, try Sample.slug("b"): 1,
                ])
        }
    }

    @Test(arguments: Implementation.all)
    func `reviews are newest first, of a problem, and so many`(
        _ implementation: Implementation
    ) throws {
        try with(implementation) { repository in
            for (name, time) in [("a", 10.0), ("b", 30), ("a", 20)] {
                _ = try record(Sample.submission("\(time)", of: name, at: time), repository)
            }
            let a = try Sample.slug("a")
            let all = try repository.reviews(of: nil, limit: nil)
            #expect(all.map(\.time) == [30, 30, 20, 20, 10, 10])
            #expect(all.map(\.recall) == [.easy, .again, .easy, .again, .easy, .again])
            #expect(try repository.reviews(of: nil, limit: 3) == Array(all.prefix(3)))
            #expect(try repository.reviews(of: a, limit: nil) == Array(all.suffix(4)))
            #expect(try repository.reviews(of: a, limit: 1) == [all[2]])
            #expect(try repository.reviews(of: a, limit: 0) == [])
            #expect(try repository.reviews(of: try Sample.slug("none"), limit: nil) == [])
        }
    }

    @Test(arguments: Implementation.all)
    func `a submission with an id that is taken leaves nothing`(
        _ implementation: Implementation
    ) throws {
        try with(implementation) { repository in
            _ = try record(Sample.submission("a", .wrongAnswer), repository)
            try repository.begin("m", with: Sample.started())
            let before = try Contents(repository)
            let again = try Sample.submission("a", of: "other", at: 5, mock: "m")
            let failure = failureOf {
                _ = try record(again, repository, event: Sample.event(.advanced))
            }
            #expect(failure?.code == "store")
            #expect(failure?.fault == .judge)
            #expect(try Contents(repository) == before)
        }
    }
}

/// All that a repository answers with.
struct Contents: Equatable {
    var submissions: [SubmissionRecord]
    var progress: [Slug: Progress]
    var reviews: [Review]
    var days: [Int: DayTally]
    var mocks: [MockLog]
    var running: MockLog?

    init(_ repository: any PracticeRepository) throws {
        submissions = try repository.submissions(HistoryQuery()).map {
            try #require(try repository.submission($0.id))
        }
        progress = try repository.progress()
        reviews = try repository.reviews(of: nil, limit: nil)
        days = try repository.days(offset: 0)
        mocks = try repository.mocks().map { try #require(try repository.mock($0)) }
        running = try repository.runningMock()
    }
}

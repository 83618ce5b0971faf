import JudgeCore
import Testing

extension PracticeContract {
    @Test(arguments: Implementation.all)
    func `an empty repository has nothing`(_ implementation: Implementation) throws {
        try with(implementation) { (repository) throws in
            #expect(try repository.submissions(HistoryQuery()) == [])
            #expect(try repository.submission("a") == nil)
            #expect(try repository.progress() == [:])
            #expect(try repository.reviews(of: nil, limit: nil) == [])
            #expect(try repository.days(offset: 0) == [:])
            #expect(try repository.mock("m") == nil)
            #expect(try repository.runningMock() == nil)
            #expect(try repository.mocks() == [])
        }
    }

    @Test(arguments: Implementation.all)
    func `a history is newest first, and of equal times the later recorded first`(
        _ implementation: Implementation
    ) throws {
        try with(implementation) { repository in
            for (id, time) in [("a", 20.0), ("z", 30), ("b", 20), ("c", 20), ("d", 10.5)] {
                _ = try record(Sample.submission(id, at: time), repository)
            }
            #expect(
                try repository.submissions(HistoryQuery()).map(\.id) == ["z", "c", "b", "a", "d"])
        }
    }

    @Test(arguments: Implementation.all)
    func `a history is of a problem, of a mock interview, and so long`(
        _ implementation: Implementation
    ) throws {
        try with(implementation) { repository in
            for (number, name) in ["x", "y", "x", "y", "x", "y"].enumerated() {
                let submission = try Sample.submission(
                    "\(number)", of: name, at: Double(number), mock: number < 4 ? "m" : nil)
                _ = try record(submission, repository)
            }
            let x = try Sample.slug("x")
            let queries: [(HistoryQuery, [String])] = [
                (HistoryQuery(limit: 2), ["5", "4"]),
                (HistoryQuery(limit: 99), ["5", "4", "3", "2", "1", "0"]),
                (HistoryQuery(limit: 0), []),
                (HistoryQuery(limit: -1), []),
                (HistoryQuery(slug: x), ["4", "2", "0"]),
                (HistoryQuery(slug: x, limit: 1), ["4"]),
                (HistoryQuery(mock: "m"), ["3", "2", "1", "0"]),
                (HistoryQuery(mock: "m", limit: 3), ["3", "2", "1"]),
                (HistoryQuery(slug: x, mock: "m"), ["2", "0"]),
                (HistoryQuery(slug: x, mock: "m", limit: 1), ["2"]),
                (HistoryQuery(slug: try Sample.slug("none")), []),
                (HistoryQuery(mock: ""), []),
            ]
            for (query, ids) in queries {
                #expect(try repository.submissions(query).map(\.id) == ids, "\(query)")
            }
        }
    }

    @Test(arguments: Implementation.all)
    func `a submission comes back with all that it had`(_ implementation: Implementation) throws {
        try with(implementation) { repository in
            let empty = try Sample.submission("empty", source: [])
            for submission in [try Sample.fullSubmission(), try Sample.submission("bare"), empty] {
                _ = try record(submission, repository)
                let back = try #require(try repository.submission(submission.summary.id))
                #expect(back.judging == submission.judging)
                #expect(back.source == submission.source)
                #expect(back.summary == submission.summary)
                let listed = try repository.submissions(HistoryQuery())
                #expect(listed.contains(submission.summary))
            }
        }
    }

    @Test(arguments: Implementation.all, Verdict.allCases)
    func `a submission of every verdict is kept`(
        _ implementation: Implementation, _ verdict: Verdict
    ) throws {
        try with(implementation) { repository in
            var submission = try Sample.submission("a", verdict)
            submission.judging.tests = []
            submission.judging.isolation = nil
            submission = SubmissionRecord(submission.judging, source: submission.source)
            _ = try record(submission, repository)
            #expect(try repository.submission("a") == submission)
        }
    }

    static let offsets = [
        0, 3600, -3600, 19_800, 20_700, -12_600, 50_400, -43_200, 900, 1, -1, -2670, 86_400,
        1_000_000,
    ]

    @Test(arguments: Implementation.all, offsets)
    func `submissions are counted by the days of any time zone`(
        _ implementation: Implementation, _ offset: Int
    ) throws {
        try with(implementation) { repository in
            let day = 86_400.0
            let times = [
                0, 0.5, day - 0.001, day, day + 899.999, 20_000 * day - 3600, 20_000 * day - 1,
                20_000 * day, 20_000 * day + 43_199, 20_000 * day + 43_200, -0.5, -day, 19_999.25,
            ]
            var expected: [Int: DayTally] = [:]
            for (number, time) in times.enumerated() {
                let verdict: Verdict = number.isMultiple(of: 3) ? .accepted : .wrongAnswer
                _ = try record(Sample.submission("\(number)", verdict, at: time), repository)
                // A judge error counts as nothing.
                let error = try Sample.submission("error \(number)", .judgeError, at: time)
                _ = try record(error, repository)
                let local = (time.rounded(.down) + Double(offset)) / day
                let key = Int(local.rounded(.down))
                expected[key, default: DayTally(submissions: 0, accepted: 0)].submissions += 1
                if verdict == .accepted { expected[key]?.accepted += 1 }
            }
            #expect(try repository.days(offset: offset) == expected)
        }
    }
}

internal import JudgeCore
internal import JudgePractice
internal import JudgePresentation
internal import JudgeProblems
internal import JudgeStore

/// The candidate's history and what is written into it.
extension Context {
    var clock: MachineClock { MachineClock() }

    /// The local time, as of now.
    var localTime: LocalTime {
        LocalTime(offset: MachineClock.localOffset(at: clock.now().seconds))
    }

    var dataFolder: String {
        get throws(JudgeFailure) { try Folders.data(environment) }
    }

    /// The history, for writing; made where there is none yet.
    func practice() throws(JudgeFailure) -> PracticeStore {
        try opened.store { () throws(JudgeFailure) in
            try PracticeStore.open(folder: dataFolder)
        }
    }

    /// The history, where there is one.
    func practiceIfAny() throws(JudgeFailure) -> PracticeStore? {
        if let store = opened.store { return store }
        guard let store = try PracticeStore.openIfExists(folder: dataFolder) else { return nil }
        // What can only be read is opened anew, and refused, where it is to be
        // written.
        if !store.isReadOnly { opened.keep(store) }
        return store
    }

    /// Writes into the history; where that cannot be done it is said on
    /// standard error, and the command goes on.
    func recorded<Result>(
        _ write: (PracticeStore) throws(JudgeFailure) -> Result
    ) -> Result? {
        said("this is not in your history") { () throws(JudgeFailure) in
            try write(practice())
        }
    }

    /// Does something with the history; what keeps it from that is said on
    /// standard error, with what it means.
    func said<Result>(
        _ meaning: String, _ body: () throws(JudgeFailure) -> Result
    ) -> Result? {
        do throws(JudgeFailure) {
            return try body()
        } catch {
            var failure = error
            failure.message = "\(meaning): \(error.file.map { "\($0) " } ?? "")\(error.message)"
            failure.file = nil
            Console.note(FailureText.render(failure, style: Console.style(for: 2)))
            return nil
        }
    }

    /// Writes down what a candidate did with a problem: in the history, and in
    /// the log of the mock interview that is going on where the problem is
    /// part of it.
    func remember(
        _ kind: Activity.Kind, of problem: ProblemSummary, inMock event: MockEvent.Kind?
    ) {
        recorded { store throws(JudgeFailure) in
            if let event, var mock = RunningMock(self) {
                try mock.note(event, about: problem.slug)
            }
            try store.record(
                Activity(slug: problem.slug, time: clock.now().seconds, kind: kind), of: problem,
                rules: PracticePolicy())
        }
    }
}

/// Looking things up.
extension Context {
    /// How far every problem is; empty where there is no history, and where it
    /// cannot be read, which is said on standard error.
    ///
    /// What the mock interview that is going on does not tell is not in it.
    func progress() -> [Slug: Progress] {
        let hidden = RunningMock(self)?.hiddenProblems ?? []
        let progress = said("your history is left out") { () throws(JudgeFailure) in
            try practiceIfAny()?.progress()
        }
        return ((progress ?? nil) ?? [:]).filter { !hidden.contains($0.key) }
    }

    /// Submissions, newest first, but for those of which the mock interview
    /// that is going on does not tell.
    func submissions(_ query: HistoryQuery) throws(JudgeFailure) -> [SubmissionSummary] {
        guard let store = try practiceIfAny() else { return [] }
        guard let mock = RunningMock(self) else { return try store.submissions(query) }
        var wider = query
        wider.limit = query.limit.map { $0 + mock.submissionCount }
        let all = try store.submissions(wider).filter { !mock.withholds($0) }
        return query.limit.map { Array(all.prefix($0)) } ?? all
    }

    /// A problem of the library, or one that only the history knows.
    func slug(named name: String) throws(JudgeFailure) -> Slug {
        let library = try library()
        do throws(JudgeFailure) {
            return try library.summary(named: name).slug
        } catch {
            guard let slug = Slug(name), let store = try practiceIfAny(),
                try !store.submissions(HistoryQuery(slug: slug, limit: 1)).isEmpty
            else { throw error }
            return slug
        }
    }

    /// A submission by its id, or `last`, or `last~2`.
    func submission(named name: String) throws(JudgeFailure) -> SubmissionRecord {
        guard let store = try practiceIfAny() else {
            throw JudgeFailure(
                .usage, "no-history", "there is no history yet: nothing was submitted",
                remedy: "judge submit FILE judges a solution and keeps it.")
        }
        guard let back = Self.steps(back: name) else {
            if let record = try store.submission(name) {
                try RunningMock(self)?.checkReport(of: record.summary)
                return record
            }
            let known = try submissions(HistoryQuery(limit: 1000)).map(\.id)
            throw JudgeFailure(
                .usage, "unknown-submission", "there is no submission \(name)"
            ).offering(name, among: known, otherwise: "judge history lists them.")
        }
        let newest = try submissions(HistoryQuery(limit: back + 1))
        guard newest.count == back + 1, let id = newest.last?.id,
            let record = try store.submission(id)
        else {
            throw JudgeFailure(
                .usage, "unknown-submission",
                newest.isEmpty
                    ? "there is no submission yet"
                    : "there is no \(name): " + Self.soFar(newest.count, "submission"),
                remedy: RunningMock(self)?.withheldRemark ?? "judge history lists them.")
        }
        return record
    }

    /// `there is 1 submission so far`.
    static func soFar(_ count: Int, _ noun: String) -> String {
        "there \(count == 1 ? "is" : "are") \(Figures.counted(count, noun)) so far"
    }

    /// How many before the newest: 0 for `last`, 2 for `last~2`.
    static func steps(back name: String) -> Int? {
        if name == "last" { return 0 }
        guard name.hasPrefix("last~"), let steps = Int(name.dropFirst(5)),
            (0..<1_000_000).contains(steps)
        else { return nil }
        return steps
    }

    /// What a submission changed, in one line.
    func progressNote(
        _ change: ProgressChange, of problem: ProblemSummary
    ) throws(JudgeFailure) -> String? {
        try ProgressNote.text(change, of: problem) { () throws(JudgeFailure) in
            let progress = try practice().progress()
            let topic = try summaries().problems.filter {
                $0.track == problem.track && $0.topic == problem.topic
            }
            return (topic.count { progress[$0.slug]?.isSolved == true }, topic.count)
        }
    }
}

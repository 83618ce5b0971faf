internal import GRDB
package import JudgeCore

extension PracticeStore {
    @discardableResult
    package func record(
        _ submission: SubmissionRecord, of problem: ProblemSummary, event: MockEvent?,
        rules: any PracticeRules
    ) throws(JudgeFailure) -> ProgressChange {
        let summary = submission.summary
        return try write { database in
            let body = try SubmissionBody(submission)
            let number = try SubmissionRow.insert(summary, database)
            try body.insert(number, database)
            try TallyRow.count(summary, database)
            if let event {
                guard let mock = summary.mock else {
                    throw JudgeFailure.store(
                        "the submission \(summary.id) has an event but no mock interview")
                }
                try append(event, to: mock, database)
            }
            let activity = Activity(
                slug: summary.slug, time: summary.startedAt,
                kind: .submitted(id: summary.id, summary.verdict))
            return try advance(by: activity, of: problem, rules, database)
        }
    }

    package func record(
        _ activity: Activity, of problem: ProblemSummary, rules: any PracticeRules
    ) throws(JudgeFailure) {
        _ = try write { try advance(by: activity, of: problem, rules, $0) }
    }

    package func submissions(
        _ query: HistoryQuery
    ) throws(JudgeFailure) -> [SubmissionSummary] {
        try read { try SubmissionRow.newest(query, $0) }
    }

    package func submission(_ id: String) throws(JudgeFailure) -> SubmissionRecord? {
        try read { database in
            guard let number = try SubmissionRow.number(id, database),
                let summary = try SubmissionRow.one(number, database)
            else { return nil }
            return try SubmissionBody.record(summary, number, database)
        }
    }

    package func progress() throws(JudgeFailure) -> [Slug: Progress] {
        try read(ProgressRow.all)
    }

    package func reviews(of slug: Slug?, limit: Int?) throws(JudgeFailure) -> [Review] {
        try read { try ReviewRow.newest(of: slug, limit: limit, $0) }
    }

    package func days(offset: Int) throws(JudgeFailure) -> [Int: DayTally] {
        try read { try TallyRow.days(offset: offset, $0) }
    }

    private func advance(
        by activity: Activity, of problem: ProblemSummary, _ rules: any PracticeRules,
        _ database: Database
    ) throws -> ProgressChange {
        let before = try ProgressRow.of(activity.slug, database)
        let (after, reviews) = rules.advance(before, by: activity, of: problem)
        try ProgressRow.write(after, database)
        for review in reviews { try ReviewRow.insert(review, database) }
        return ProgressChange(before: before, after: after, reviews: reviews)
    }
}

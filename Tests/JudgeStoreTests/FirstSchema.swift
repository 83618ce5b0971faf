import JudgeCore
import JudgeTestSupport

/// What `Fixtures/v1.sqlite` holds, as the calls that put it there.
enum FirstSchema {
    static func fill(_ repository: any PracticeRepository) throws {
        let rules = SampleRules()
        let problem = try Sample.problem()
        let activities: [Activity.Kind] = [.opened, .hinted(1), .readEditorial, .ran(passed: true)]
        for (number, kind) in activities.enumerated() {
            let activity = Activity(slug: problem.slug, time: 1000.25 + Double(number), kind: kind)
            try repository.record(activity, of: problem, rules: rules)
        }
        var events = [try Sample.started()] + (try Sample.goingOn())
        try repository.begin("m1", with: events[0])
        for (number, event) in events.enumerated().dropFirst() {
            try repository.append(event, to: "m1", after: number)
        }
        events.append(Sample.event(.finished))
        try repository.record(
            Sample.fullSubmission(), of: problem, event: events.last, rules: rules)
        for verdict in Verdict.allCases {
            try repository.record(
                Sample.submission(verdict.rawValue, of: "other", verdict), of: problem, event: nil,
                rules: rules)
        }
        try repository.begin("m2", with: Sample.started(200))
        try repository.append(Sample.event(.abandoned), to: "m2", after: 1)
        try repository.begin("m3", with: Sample.started(300))
    }
}

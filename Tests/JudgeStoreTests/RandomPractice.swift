import JudgeCore
import JudgeTestSupport

/// Things to do with a repository, drawn at random, mistakes among them.
struct RandomPractice {
    struct Action {
        var name: String
        var run: (any PracticeRepository) throws -> Void
    }

    private var random: SeededGenerator

    init(seed: Int) { random = SeededGenerator(seed: seed) }

    mutating func action() throws -> Action {
        switch random.below(10) {
        case 0...4: try submit()
        case 5: try act()
        case 6, 7: try begin()
        default: try append()
        }
    }

    private mutating func submit() throws -> Action {
        let verdict = Verdict.allCases[random.below(4)]
        let mock = random.below(2) == 0 ? nil : "m\(random.below(4))"
        let event = random.below(2) == 0 ? nil : try event()
        let submission = try Sample.submission(
            "\(random.below(60))", of: "p\(random.below(3))", verdict,
            at: Double(random.below(40)) * 7000.25, mock: mock)
        let problem = try Sample.problem(submission.summary.slug.description)
        return Action(name: "submit \(submission.summary.id) in \(mock ?? "-")") {
            _ = try $0.record(submission, of: problem, event: event, rules: SampleRules())
        }
    }

    private mutating func act() throws -> Action {
        let problem = try Sample.problem("p\(random.below(3))")
        let kinds: [Activity.Kind] = [.opened, .ran(passed: true), .hinted(1), .readEditorial]
        let activity = Activity(
            slug: problem.slug, time: Double(random.below(1000)), kind: kinds[random.below(4)])
        return Action(name: "\(activity.kind)") {
            try $0.record(activity, of: problem, rules: SampleRules())
        }
    }

    private mutating func begin() throws -> Action {
        let id = "m\(random.below(4))"
        let event = try Sample.started(Int64(random.below(100)))
        return Action(name: "begin \(id)") { try $0.begin(id, with: event) }
    }

    private mutating func append() throws -> Action {
        let id = "m\(random.below(4))"
        let event = try event()
        let lag = random.below(3) / 2
        return Action(name: "append to \(id)") { repository in
            let count = try repository.mock(id)?.events.count ?? 0
            try repository.append(event, to: id, after: count - lag)
        }
    }

    private mutating func event() throws -> MockEvent {
        let goingOn = try Sample.goingOn()
        return switch random.below(12) {
        case 0: Sample.event(.finished)
        case 1: Sample.event(.abandoned)
        default: goingOn[random.below(goingOn.count)]
        }
    }
}

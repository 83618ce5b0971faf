/// A set of problems for a mock interview, as its file describes it.
package struct MockSet: Sendable, Hashable {
    /// The file's name without extension.
    package var id: Slug
    package var title: String
    /// The whole interview; the sections' minutes add up to it.
    package var minutes: Int
    package var sections: [Section]
    package var policy: MockPolicy

    package struct Section: Sendable, Hashable {
        package var name: String
        package var minutes: Int
        package var problems: Choice

        package init(name: String, minutes: Int, problems: Choice) {
            self.name = name
            self.minutes = minutes
            self.problems = problems
        }
    }

    package enum Choice: Sendable, Hashable {
        case fixed([Slug])
        /// So many of these, drawn when the mock is started.
        case drawn(Int, from: [Slug])

        /// Every problem that it may come to.
        package var candidates: [Slug] {
            switch self {
            case .fixed(let slugs), .drawn(_, let slugs): slugs
            }
        }
    }

    package init(
        id: Slug, title: String, minutes: Int, sections: [Section], policy: MockPolicy
    ) {
        self.id = id
        self.title = title
        self.minutes = minutes
        self.sections = sections
        self.policy = policy
    }
}

/// What an interviewer tells and allows.
package struct MockPolicy: Sendable, Hashable, Codable {
    /// What is said after a submission.
    package enum Feedback: String, Sendable, Codable, Hashable, CaseIterable {
        /// The verdict and nothing else.
        case verdict
        /// The whole report.
        case detail
        /// That it was received; the verdict comes with the report.
        case atEnd = "at-end"
    }

    package var hints: Bool
    /// Whether topics are shown.
    package var tags: Bool
    package var showsDifficulty: Bool
    package var feedback: Feedback
    /// Whether a growth must be declared with every submission.
    package var declaresComplexity: Bool

    package init(
        hints: Bool, tags: Bool, showsDifficulty: Bool, feedback: Feedback,
        declaresComplexity: Bool
    ) {
        self.hints = hints
        self.tags = tags
        self.showsDifficulty = showsDifficulty
        self.feedback = feedback
        self.declaresComplexity = declaresComplexity
    }
}

/// A mock interview as it was started: what was drawn and under which rules.
///
/// It stands in the first event, so that no later change of the library or the
/// set changes a report.
package struct MockPlan: Sendable, Hashable, Codable {
    package struct Section: Sendable, Hashable, Codable {
        package var name: String
        package var minutes: Int
        package var problems: [PlannedProblem]

        package init(name: String, minutes: Int, problems: [PlannedProblem]) {
            self.name = name
            self.minutes = minutes
            self.problems = problems
        }
    }

    package var set: Slug
    package var title: String
    package var policy: MockPolicy
    /// Without locks and deadlines.
    package var isPractice: Bool
    /// What the problems were drawn with.
    package var seed: UInt64
    package var sections: [Section]

    package init(
        set: Slug, title: String, policy: MockPolicy, isPractice: Bool, seed: UInt64,
        sections: [Section]
    ) {
        self.set = set
        self.title = title
        self.policy = policy
        self.isPractice = isPractice
        self.seed = seed
        self.sections = sections
    }

    package var minutes: Int { sections.reduce(0) { $0 + $1.minutes } }
    package var problems: [PlannedProblem] { sections.flatMap(\.problems) }
}

/// What a report needs to know of a problem.
package struct PlannedProblem: Sendable, Hashable, Codable {
    package var slug: Slug
    package var title: String
    package var track: Track
    package var topic: String
    package var difficulty: Difficulty
    package var minutes: Int
    /// What the problem asks for.
    package var target: Complexity?

    package init(
        slug: Slug, title: String, track: Track, topic: String, difficulty: Difficulty,
        minutes: Int, target: Complexity?
    ) {
        self.slug = slug
        self.title = title
        self.track = track
        self.topic = topic
        self.difficulty = difficulty
        self.minutes = minutes
        self.target = target
    }
}

/// What a list of problems shows; read without touching test data.
package struct ProblemSummary: Sendable, Hashable {
    package var slug: Slug
    package var title: String
    package var track: Track
    package var topic: String
    package var difficulty: Difficulty
    package var kind: ProblemKind
    /// How long an interview would give, in minutes.
    package var minutes: Int

    package init(
        slug: Slug, title: String, track: Track, topic: String, difficulty: Difficulty,
        kind: ProblemKind, minutes: Int
    ) {
        self.slug = slug
        self.title = title
        self.track = track
        self.topic = topic
        self.difficulty = difficulty
        self.kind = kind
        self.minutes = minutes
    }
}

/// What a problem is about, which is also its folder in the library.
package enum Track: String, Sendable, Codable, Hashable, CaseIterable {
    case algorithms, ml, data, systems
}

/// How hard a problem is in an interview, the easiest first.
package enum Difficulty: String, Sendable, Codable, Hashable, CaseIterable, Comparable {
    case easy, medium, hard

    package static func < (left: Difficulty, right: Difficulty) -> Bool {
        (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }
}

/// What a candidate writes.
package enum ProblemKind: String, Sendable, Codable, Hashable, CaseIterable {
    case function, `class`, program, interactive
}

/// A problem with all that judging needs, but for the test data itself, which
/// is read test by test.
package struct Problem: Sendable, Hashable {
    package var summary: ProblemSummary
    /// The package's folder.
    package var folder: String
    package var limits: Limits
    package var multipliers: TimeMultipliers
    /// Largest submission that is looked at.
    package var codeLimit: ByteCount
    /// The Swift language mode that submissions are compiled in: 5 or 6.
    package var languageMode: Int
    package var grader: GraderChoice
    package var entry: Entry
    package var samples: [TestCase]
    /// The hidden tests, in the order in which they are judged.
    package var hidden: [TestCase]
    /// The program that judges answers, where the grader is `validator`.
    package var validator: String?
    /// Expected growth, for people: `O(n)`.
    package var complexity: Complexity?
    package var hints: [String]

    package init(
        summary: ProblemSummary, folder: String, limits: Limits,
        multipliers: TimeMultipliers = TimeMultipliers(), codeLimit: ByteCount,
        languageMode: Int, grader: GraderChoice, entry: Entry, samples: [TestCase],
        hidden: [TestCase], validator: String? = nil, complexity: Complexity?, hints: [String]
    ) {
        self.summary = summary
        self.folder = folder
        self.limits = limits
        self.multipliers = multipliers
        self.codeLimit = codeLimit
        self.languageMode = languageMode
        self.grader = grader
        self.entry = entry
        self.samples = samples
        self.hidden = hidden
        self.validator = validator
        self.complexity = complexity
        self.hints = hints
    }
}

/// The growth that a problem asks for, as it is written for people.
package struct Complexity: Sendable, Hashable, Codable {
    package var time: String
    package var space: String?

    package init(time: String, space: String? = nil) {
        self.time = time
        self.space = space
    }
}

/// One test of a problem.
///
/// The data stays on disk until it is judged.
package struct TestCase: Sendable, Hashable {
    /// File name without extension: `03-duplicates`.
    package var name: String
    /// `sample`, or the group's name without its ordering prefix: `edge`.
    package var group: String
    package var inputPath: String
    package var answerPath: String
    /// What kind of input this is, in words that give nothing away.
    package var hint: String?
    package var isSample: Bool
    /// How input and answer are made, where they are not in the package: the
    /// paths then are where they would lie.
    package var recipe: Recipe?
    /// Whether input and expected answer may be shown although hidden.
    package var fullFeedback: Bool

    package init(
        name: String, group: String, inputPath: String, answerPath: String, hint: String? = nil,
        isSample: Bool, recipe: Recipe? = nil, fullFeedback: Bool
    ) {
        self.name = name
        self.group = group
        self.inputPath = inputPath
        self.answerPath = answerPath
        self.hint = hint
        self.isSample = isSample
        self.recipe = recipe
        self.fullFeedback = fullFeedback
    }
}

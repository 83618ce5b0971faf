internal import JudgeCore
internal import JudgeGrading

/// What `interview.yaml` says.
struct InterviewFile: Sendable {
    var track: Track
    var topic: String
    var difficulty: Difficulty
    var kind: ProblemKind
    /// What `Node` means.
    var node: NodeClass?
    var freshNodes: Bool
    var minutes: Int
    var grader: GraderChoice
    var languageMode: Int
    var complexity: Complexity?
    var hints: [String]
    var roles: [String]
    var prerequisites: [Slug]
    var related: [Slug]
    private let reader: MappingReader

    init(path: String) throws(JudgeFailure) {
        typealias Keys = InterviewSchema.Interview
        let reader = try MappingReader(try YAMLDocument.read(path: path), Keys.schema)
        track = try reader.value(Keys.track)
        topic = try reader.value(Keys.topic)
        difficulty = try reader.value(Keys.difficulty)
        kind = try reader.value(Keys.kind)
        node = try reader.value(Keys.node).flatMap { NodeClass(rawValue: $0) }
        freshNodes = try reader.value(Keys.freshNodes)
        minutes = try reader.value(Keys.minutes)
        grader = try reader.value(Keys.grader)
        languageMode = try reader.value(Keys.languageMode)
        complexity = try reader.value(Keys.complexity)
        hints = try reader.value(Keys.hints)
        roles = try reader.value(Keys.roles)
        prerequisites = try reader.value(Keys.prerequisites)
        related = try reader.value(Keys.related)
        self.reader = reader
    }
}

extension InterviewFile {
    /// A failure at the `track:` key.
    func trackFailure(_ message: String) -> JudgeFailure {
        reader.failure(InterviewSchema.Interview.track, "wrong-track", message)
    }

    /// A failure at the `fresh_nodes:` key.
    func freshNodesFailure(_ message: String) -> JudgeFailure {
        reader.failure(
            InterviewSchema.Interview.freshNodes, "bad-value", "`fresh_nodes`: \(message)")
    }

    /// The grader that the package asks for.
    ///
    /// - Throws: `bad-grader` where there is none of that name, or it does not
    ///   take these options.
    func makeGrader() throws(JudgeFailure) -> any Grader {
        do throws(GraderOptionError) {
            return try Graders.make(grader)
        } catch {
            throw graderFailure("\(error)")
        }
    }

    /// A failure at the `grader:` key, or at the top of the file where the
    /// default is not good.
    func graderFailure(_ message: String) -> JudgeFailure {
        reader.failure(InterviewSchema.Interview.grader, "bad-grader", "`grader`: \(message)")
    }
}

internal import JudgeCore

extension InterviewSchema {
    /// The keys of `interview.yaml`.
    enum Interview {
        static let track = Key.required("track", Shape<Track>.choice, "The track; also the folder.")
        static let topic = Key.required(
            "topic",
            Shape.text("a word of lower-case letters, digits and hyphens") { Slug($0) != nil },
            "The topic within the track: `arrays-hashing`.")
        static let difficulty = Key.required(
            "difficulty", Shape<Difficulty>.choice, "How hard it is in an interview.")
        static let kind = Key.required(
            "kind", Shape<ProblemKind>.choice, "What the candidate writes.")
        static let node = Key.optional(
            "node", Shape.word(NodeClass.calledNode.map(\.rawValue)),
            "Which class `Node` stands in the signature; see the table of types below.")
        static let freshNodes = Key.optional(
            "fresh_nodes", Shape.flag, default: false, "`false`",
            "Whether an answer that shares a node with the input is wrong.")
        static let minutes = Key.required(
            "minutes", Shape.whole(1...240), "How long an interview would give.")
        static let grader = Key.optional(
            "grader", graderShape, default: GraderChoice(name: "exact"), "`exact`",
            "How an answer is judged.")
        static let languageMode = Key.optional(
            "language_mode", Shape.whole(5...6), default: 5, "`5`",
            "The Swift language mode that submissions are compiled in.")
        static let complexity = Key.optional(
            "complexity", complexityShape, "The growth that is asked for, for people: `O(n)`.")
        static let hints = Key.optional(
            "hints", Shape.list(of: .text, "texts", 0...5), default: [], "`[]`",
            "Hints, the vaguest first.")
        static let roles = Key.optional(
            "roles", Shape.list(of: .text, "texts"), default: [], "`[]`",
            "Roles in whose interviews such a problem comes up.")
        static let prerequisites = Key.optional(
            "prerequisites", Shape.list(of: .slug, "problem names"), default: [], "`[]`",
            "Problems to do before this one.")
        static let related = Key.optional(
            "related", Shape.list(of: .slug, "problem names"), default: [], "`[]`",
            "Problems of the same kind.")

        static let schema = Schema(
            "interview.yaml",
            [
                track.row, topic.row, difficulty.row, kind.row, node.row,
                freshNodes.row, minutes.row, grader.row,
                languageMode.row, complexity.row, hints.row, roles.row, prerequisites.row,
                related.row,
            ])
    }

    /// The keys of `complexity` in `interview.yaml`.
    enum Growth {
        static let time = Key.required("time", Shape.text, "Of the running time.")
        static let space = Key.optional("space", Shape.text, "Of the memory.")
        static let schema = Schema("complexity", [time.row, space.row])
    }

    private static let complexityShape = Shape.mapping(Growth.schema) {
        reader throws(JudgeFailure) in
        Complexity(time: try reader.value(Growth.time), space: try reader.value(Growth.space))
    }

    /// The options are the grader's own business; it looks at them later.
    private static let graderShape = Shape(
        "a grader's name, or a mapping with `name` and the grader's options"
    ) { node throws(JudgeFailure) in
        if case .mapping(let members) = node.value {
            var options: [String: JSONValue] = [:]
            var name: String?
            for member in members {
                if member.key == "name" {
                    name = try Shape.text.read(member.value)
                } else {
                    options[member.key] = member.value.json
                }
            }
            guard let name else { throw node.failure("the key `name` is missing") }
            return GraderChoice(name: name, options: options)
        }
        return GraderChoice(name: try Shape.text("a grader's name") { !$0.isEmpty }.read(node))
    }
}

extension Shape where Value == Slug {
    /// The name of a problem.
    static var slug: Shape {
        Shape("a problem's name") { json in
            guard case .string(let text) = json else { return nil }
            return Slug(text)
        }
    }
}

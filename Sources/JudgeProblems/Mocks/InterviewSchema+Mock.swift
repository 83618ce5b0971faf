internal import JudgeCore

extension InterviewSchema {
    /// The mappings of a mock set's file, in the order of the document.
    static let mocks = [Mock.schema, MockSection.schema, MockRules.schema]

    /// The keys of `mocks/<name>.yaml`.
    enum Mock {
        static let title = Key.required(
            "title", Shape.line, "The interview that this is a rehearsal of.")
        static let minutes = Key.required(
            "minutes", Shape.whole(1...600), "The whole interview: the sum of its sections.")
        static let sections = Key.required(
            "sections", Shape.list(of: MockSection.shape, "sections", 1...20),
            "In their order, each a mapping `section`.")
        static let policy = Key.required(
            "policy", MockRules.shape, "What the candidate is told and must say.")
        static let schema = Schema(
            "a mock set's .yaml", [title.row, minutes.row, sections.row, policy.row])
    }

    /// The keys of a member of `sections`.
    ///
    /// Which of the optional ones go together is checked by
    /// ``MockSectionFile``.
    enum MockSection {
        private static let mentions = Shape.list(of: .mention, "problem names", 1...1000)
        static let name = Key.required(
            "name", Shape.line, "What the section is called; no two have one name.")
        static let minutes = Key.required(
            "minutes", Shape.whole(1...600), "How long the section is open.")
        static let problems = Key.optional("problems", mentions, "The problems, in their order.")
        static let draw = Key.optional(
            "draw", Shape.whole(1...100),
            "How many problems are drawn from `pool` when the mock is started.")
        static let pool = Key.optional(
            "pool", mentions, "What is drawn from: at least `draw` problems.")
        static let schema = Schema(
            "section", [name.row, minutes.row, problems.row, draw.row, pool.row])

        static let shape = Shape.mapping(schema) { reader throws(JudgeFailure) in
            try MockSectionFile(reader)
        }
    }

    /// The keys of `policy`.
    enum MockRules {
        static let hints = Key.optional(
            "hints", Shape.flag, default: false, "`false`", "Whether hints may be asked for.")
        static let tags = Key.optional(
            "tags", Shape.flag, default: false, "`false`", "Whether topics are shown.")
        static let difficulty = Key.optional(
            "difficulty_shown", Shape.flag, default: false, "`false`",
            "Whether the difficulty is shown.")
        static let feedback = Key.required(
            "submit_feedback", Shape<MockPolicy.Feedback>.choice,
            "What is said after a submission: the verdict alone, the whole report, or nothing "
                + "before the end.")
        static let complexity = Key.optional(
            "declare_complexity", Shape.flag, default: false, "`false`",
            "Whether every submission must say how its running time grows.")
        static let schema = Schema(
            "policy", [hints.row, tags.row, difficulty.row, feedback.row, complexity.row])

        static let shape = Shape.mapping(schema) { reader throws(JudgeFailure) in
            MockPolicy(
                hints: try reader.value(hints), tags: try reader.value(tags),
                showsDifficulty: try reader.value(difficulty),
                feedback: try reader.value(feedback),
                declaresComplexity: try reader.value(complexity))
        }
    }
}

/// A problem's name with the place where it stands.
struct Mention: Sendable {
    var slug: Slug
    var node: YAMLNode
}

extension Shape where Value == Mention {
    static var mention: Shape {
        let slug = Shape<Slug>.slug
        return Shape(slug.words) { node throws(JudgeFailure) in
            Mention(slug: try slug.read(node), node: node)
        }
    }
}

extension Shape where Value == String {
    /// Text of one line that is not blank.
    static var line: Shape {
        text("text of one line") { text in
            !text.allSatisfy(\.isWhitespace) && !text.contains(where: \.isNewline)
        }
    }
}

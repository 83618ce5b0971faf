internal import JudgeCore

extension MockSet {
    /// Reads a mock set's file and checks all that it says, but not whether the
    /// library has its problems.
    ///
    /// - Throws: with file and line, where a key is not what the schema says,
    ///   the sections do not add up, or a name stands twice.
    init(path: String, id: Slug) throws(JudgeFailure) {
        typealias Keys = InterviewSchema.Mock
        let reader = try MappingReader(try YAMLDocument.read(path: path), Keys.schema)
        let sections = try reader.value(Keys.sections)
        let minutes = try reader.value(Keys.minutes)
        let sum = sections.reduce(0) { $0 + $1.section.minutes }
        guard sum == minutes else {
            throw reader.failure(
                Keys.minutes, "bad-value",
                "`minutes`: the sections add up to \(sum), not to \(minutes)")
        }
        try Self.checkNames(sections)
        self.init(
            id: id, title: try reader.value(Keys.title), minutes: minutes,
            sections: sections.map(\.section), policy: try reader.value(Keys.policy))
    }

    /// Neither a section's name nor a problem stands twice, not even in two
    /// pools: it could be drawn from both.
    private static func checkNames(_ sections: [MockSectionFile]) throws(JudgeFailure) {
        var names: Set<String> = []
        var lines: [Slug: Int] = [:]
        for section in sections {
            let name = section.section.name
            guard names.insert(name).inserted else {
                throw section.nameFailure("another section is called `\(name)`")
            }
            for mention in section.mentions {
                if let line = lines[mention.slug] {
                    throw mention.node.failure(
                        "`\(mention.slug)` is in the set already, in line \(line)")
                }
                lines[mention.slug] = mention.node.line
            }
        }
    }
}

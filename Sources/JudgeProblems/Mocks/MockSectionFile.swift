internal import JudgeCore

/// What a member of a mock set's `sections` says.
struct MockSectionFile: Sendable {
    var section: MockSet.Section
    /// Every problem that is named, with its place.
    var mentions: [Mention]
    private let reader: MappingReader

    /// - Throws: where it has neither `problems` nor both of `draw` and
    ///   `pool`, or more than that, or a pool that is too small.
    init(_ reader: MappingReader) throws(JudgeFailure) {
        typealias Keys = InterviewSchema.MockSection
        let draw = try reader.value(Keys.draw)
        let pool = try reader.value(Keys.pool)
        let choice: MockSet.Choice
        switch (try reader.value(Keys.problems), draw, pool) {
        case (let problems?, nil, nil):
            mentions = problems
            choice = .fixed(problems.map(\.slug))
        case (nil, let draw?, let pool?):
            guard draw <= pool.count else {
                throw reader.failure(
                    Keys.draw, "bad-value",
                    "`draw`: \(Figures.counted(draw, "problem")) cannot be drawn from a pool of "
                        + "\(pool.count)")
            }
            mentions = pool
            choice = .drawn(draw, from: pool.map(\.slug))
        case (nil, nil, nil):
            throw reader.failure(
                Keys.problems, "missing-key",
                "the section has no problems: `problems`, or `draw` and `pool`, are missing")
        case (nil, _?, nil):
            throw reader.failure(Keys.draw, "missing-key", "`draw` needs the key `pool` beside it")
        case (nil, nil, _?):
            throw reader.failure(Keys.pool, "missing-key", "`pool` needs the key `draw` beside it")
        case (_?, _, _):
            throw reader.failure(
                Keys.problems, "bad-value",
                "`problems`: a section has either these, or `draw` and `pool`")
        }
        section = MockSet.Section(
            name: try reader.value(Keys.name), minutes: try reader.value(Keys.minutes),
            problems: choice)
        self.reader = reader
    }

    /// A failure at the `name:` key.
    func nameFailure(_ message: String) -> JudgeFailure {
        reader.failure(InterviewSchema.MockSection.name, "bad-value", "`name`: \(message)")
    }
}

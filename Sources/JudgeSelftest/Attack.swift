internal import JudgeCore

/// A row of the catalogue: what a submission may try, and what must come of it.
struct Attack: Hashable {
    var id: Slug
    /// What it aims at: `memory`, `secrets`.
    var kind: String
    /// What it does, in one line.
    var does: String
    /// What may come of it, by isolation level: 3, 2, 1.
    ///
    /// Where a level has no entry, nothing keeps the attack from what it aims at.
    var expected: [Int: [Outcome]]
}

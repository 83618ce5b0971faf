/// What a self-test of the sandbox came to.
package struct Selftest: Sendable, Hashable {
    /// One row of the catalogue of attacks, tried on this machine.
    package struct Row: Sendable, Hashable {
        /// The name that never changes: `fork-bomb`.
        package var id: String
        /// What kind of attack it is: `processes`.
        package var kind: String
        /// What it tries, in one line.
        package var does: String
        /// What may come of it, as the catalogue has it: `SV fork | RTE`.
        package var expected: String
        /// What came of it.
        package var outcome: String
        /// Why the row does not count as held; empty where it does.
        package var breaches: [String]

        package init(
            id: String, kind: String, does: String, expected: String, outcome: String,
            breaches: [String]
        ) {
            self.id = id
            self.kind = kind
            self.does = does
            self.expected = expected
            self.outcome = outcome
            self.breaches = breaches
        }

        package var isHeld: Bool { breaches.isEmpty }
    }

    /// The isolation level that the rows were tried at, from 1 to 3.
    package var level: Int
    /// The walls that stood; `nil` where no row was run in a box.
    package var isolation: Isolation?
    /// In the order of the catalogue.
    package var rows: [Row]
    /// The names of rows that no wall holds at this level: they are not tried.
    package var open: [String]
    /// What was found on the machine afterwards that should not be there.
    package var remains: [String]

    package init(
        level: Int, isolation: Isolation?, rows: [Row], open: [String], remains: [String]
    ) {
        self.level = level
        self.isolation = isolation
        self.rows = rows
        self.open = open
        self.remains = remains
    }

    package var heldCount: Int { rows.count { $0.isHeld } }
    package var isHeld: Bool { heldCount == rows.count && remains.isEmpty }
}

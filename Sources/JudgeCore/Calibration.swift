/// How far a problem's reference submissions are from its time limit on the
/// machine that measured them.
///
/// All times are CPU time of one test.
package struct Calibration: Sendable, Hashable, Codable {
    /// A reference submission, with the test that took it longest.
    package struct Measurement: Sendable, Hashable, Codable {
        /// Below the package: `submissions/accepted/dictionary.swift`.
        package var path: String
        package var cpu: Duration
        /// Whether it was stopped then, so that it takes longer.
        package var isStopped: Bool

        package init(path: String, cpu: Duration, isStopped: Bool = false) {
            self.path = path
            self.cpu = cpu
            self.isStopped = isStopped
        }
    }

    package var slug: Slug
    /// The problem's own limit.
    package var stated: Duration
    /// The limit that holds on this machine: the stated one or, where that leaves
    /// the slowest accepted submission too little, a larger one.
    package var limit: Duration
    package var multipliers: TimeMultipliers
    package var slowestAccepted: Measurement
    /// `nil` where none is too slow.
    package var fastestTooSlow: Measurement?

    package init(
        slug: Slug, stated: Duration, multipliers: TimeMultipliers, slowestAccepted: Measurement
    ) {
        self.slug = slug
        self.stated = stated
        self.multipliers = multipliers
        self.slowestAccepted = slowestAccepted
        limit = multipliers.limit(stated: stated, slowestAccepted: slowestAccepted.cpu)
    }

    package var isRaised: Bool { limit > stated }

    /// Whether the limit that holds here keeps too slow submissions from passing.
    package var tellsTooSlow: Bool { tellsTooSlow(limit: limit) }

    /// Whether a limit does, with the reserve that the format asks for.
    package func tellsTooSlow(limit: Duration) -> Bool {
        guard let fastestTooSlow else { return true }
        return fastestTooSlow.cpu >= limit * multipliers.tooSlow
    }
}

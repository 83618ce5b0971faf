/// How a time limit follows from what reference submissions take: by the
/// [problem package format](https://www.kattis.com/problem-package-format/spec/2025-09.html),
/// 2025-09, `limits`.
package struct TimeMultipliers: Sendable, Hashable, Codable {
    /// A limit is at least this many times what the slowest accepted submission
    /// takes for a test; at least 1.
    package var accepted: Double
    /// A submission that is too slow takes, for one test, at least this many
    /// times the limit; at least 1.
    package var tooSlow: Double
    /// A limit that is inferred is a whole multiple of this.
    package var resolution: Duration

    package init(
        accepted: Double = 2, tooSlow: Double = 1.5, resolution: Duration = .seconds(1)
    ) {
        self.accepted = accepted
        self.tooSlow = tooSlow
        self.resolution = resolution
    }

    /// The limit that holds on a machine where the slowest accepted submission
    /// takes so long: the stated one, which was promised, as long as it leaves
    /// it as much as it must; else the smallest that does.
    package func limit(stated: Duration, slowestAccepted: Duration) -> Duration {
        let needed = slowestAccepted * accepted
        guard needed > stated else { return stated }
        return resolution * (needed / resolution).rounded(.up)
    }
}

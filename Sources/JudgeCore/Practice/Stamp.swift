/// A moment, as two clocks of one machine saw it.
///
/// The wall clock says when it was; it may be set to anything at any time. How
/// much time has passed is said by the clock that runs since the machine was
/// started, which nobody can set.
package struct Stamp: Sendable, Codable, Hashable {
    /// Nanoseconds since 1970.
    package var wall: Int64
    /// Nanoseconds since the machine was started, time asleep included.
    package var sinceBoot: Int64
    /// Names that start of that machine; two stamps with the same name can be
    /// subtracted.
    package var boot: String

    package init(wall: Int64, sinceBoot: Int64, boot: String) {
        self.wall = wall
        self.sinceBoot = sinceBoot
        self.boot = boot
    }

    /// Seconds since 1970.
    package var seconds: Double { Double(wall) / 1e9 }
}

/// Where the time comes from; tests have their own.
package protocol PracticeClock: Sendable {
    func now() -> Stamp
}

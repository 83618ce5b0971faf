package import JudgeCore

/// How much time of a mock interview has passed, by the stamps of its log.
///
/// The time is the sum of the steps from each event to the next and from the
/// last to the moment of looking. No step is negative, so it never runs
/// backwards, and nothing stops it: neither leaving the program nor switching
/// the machine off.
///
/// An event that was written down after later ones of the same start of the
/// machine has the time of its stamp, and moves no other.
package struct MockClock: Sendable, Hashable {
    /// At each event of the log; zero at the first.
    package private(set) var elapsed: [Duration] = []
    /// At the moment of looking: never less than at any event.
    package private(set) var now: Duration = .zero
    private var restarts: [Duration] = []
    private var jumps: [Duration] = []

    /// A wall clock may be this far off within one step before it is said to
    /// have been set.
    static let tolerance = Duration.seconds(60)

    package init(_ log: MockLog, now stamp: Stamp) {
        guard let first = log.events.first?.stamp else { return }
        // The first stamp of the current start of the machine, the stamp of
        // the latest moment, and the stamp before.
        var base = (stamp: first, elapsed: Duration.zero)
        var latest = base
        var last = first
        for next in log.events.map(\.stamp) + [stamp] {
            let time: Duration
            if next.boot == base.stamp.boot {
                time = base.elapsed + Self.elapsed(from: base.stamp, to: next)
            } else {
                restarts.append(latest.elapsed)
                time = latest.elapsed + Self.elapsed(from: latest.stamp, to: next)
                base = (next, time)
            }
            if Self.wallWasSet(from: last, to: next) { jumps.append(latest.elapsed) }
            if time >= latest.elapsed { latest = (next, time) }
            elapsed.append(time)
            last = next
        }
        elapsed.removeLast()
        now = latest.elapsed
    }

    /// The indices of the events in the order of time, those of the same time
    /// in the order of the log.
    package var order: [Int] {
        elapsed.indices.sorted { (elapsed[$0], $0) < (elapsed[$1], $1) }
    }

    /// The time between two stamps, never negative.
    ///
    /// Between stamps of one start of the machine the clock that nobody can
    /// set decides. Where the machine was started anew in between, the wall
    /// clock does, but no less has passed than since that start: a wall clock
    /// set back gains at most the time that the machine was off.
    package static func elapsed(from earlier: Stamp, to later: Stamp) -> Duration {
        guard earlier.boot != later.boot else {
            return .nanoseconds(max(0, difference(later.sinceBoot, earlier.sinceBoot)))
        }
        return .nanoseconds(max(difference(later.wall, earlier.wall), later.sinceBoot, 0))
    }

    /// Whether the machine was started anew before the mock interview was at
    /// `end`; at any time where that is `nil`.
    package func hasRestarted(before end: Duration?) -> Bool {
        restarts.contains { time in end.map { time < $0 } ?? true }
    }

    /// Whether the wall clock ran against the other one by more than a minute
    /// between two events of one start of the machine.
    package func wallClockChanged(before end: Duration?) -> Bool {
        jumps.contains { time in end.map { time < $0 } ?? true }
    }

    private static func wallWasSet(from earlier: Stamp, to later: Stamp) -> Bool {
        guard earlier.boot == later.boot else { return false }
        let drift = difference(
            difference(later.wall, earlier.wall), difference(later.sinceBoot, earlier.sinceBoot))
        let tolerated = Duration.zero - tolerance...tolerance
        return !tolerated.contains(.nanoseconds(drift))
    }

    /// `left - right`, the nearest number there is where that overflows.
    private static func difference(_ left: Int64, _ right: Int64) -> Int64 {
        let (difference, overflow) = left.subtractingReportingOverflow(right)
        return overflow ? (left < right ? .min : .max) : difference
    }
}

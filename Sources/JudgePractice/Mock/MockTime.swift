/// Times of a mock interview, for people.
package enum MockTime {
    /// `45 s`, `4 min`, `4 min 10 s`, `1 h 5 min`: whole seconds, rounded
    /// down, and no seconds from an hour on.
    package static func words(_ duration: Duration) -> String {
        let seconds = max(0, duration.components.seconds)
        let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
        let parts: [(Int64, String)] =
            hours > 0
            ? [(hours, "h"), (minutes, "min")] : [(minutes, "min"), (seconds % 60, "s")]
        let words = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
        return words.isEmpty ? "0 s" : words.joined(separator: " ")
    }

    /// The minutes of a plan; nonsensical ones become the nearest that make
    /// sense.
    static func minutes(_ minutes: Int) -> Duration {
        .seconds(60 * Int64(min(max(0, minutes), 1_000_000)))
    }

    static func seconds(_ duration: Duration) -> Double {
        Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
    }
}

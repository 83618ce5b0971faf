internal import JudgeCore

/// Moments as people read them on their own clock.
package struct LocalTime: Sendable, Hashable {
    /// Seconds that the local clock is ahead of UTC.
    package var offset: Int

    package init(offset: Int = 0) { self.offset = offset }

    /// `2026-03-01 12:34`.
    package func minute(_ secondsSince1970: Double) -> String {
        guard let text = local(secondsSince1970) else { return "?" }
        return text.prefix(10) + " " + text.dropFirst(11).prefix(5)
    }

    /// `2026-03-01`.
    package func day(_ secondsSince1970: Double) -> String {
        local(secondsSince1970).map { String($0.prefix(10)) } ?? "?"
    }

    /// Whole days since 1970.
    package func dayNumber(_ secondsSince1970: Double) -> Int {
        Int(((secondsSince1970 + Double(offset)) / 86_400).rounded(.down))
    }

    private func local(_ seconds: Double) -> String? {
        Timestamp.utc((seconds + Double(offset)).rounded(.down))
    }
}

package import JudgeCore

/// Days in a row with at least one submission.
package struct Streak: Sendable, Hashable {
    /// Days up to today, or up to yesterday: today is not over yet.
    package var current: Int
    package var longest: Int

    /// Counts the days that have a submission.
    ///
    /// - Parameters:
    ///   - days: submissions by days since 1970.
    ///   - today: the day since 1970 that it is.
    package init(_ days: [Int: DayTally], today: Int) {
        var run = 0
        var last: Int?
        current = 0
        longest = 0
        for day in days.filter({ $0.value.submissions > 0 }).keys.sorted() {
            run = last == day - 1 ? run + 1 : 1
            last = day
            longest = max(longest, run)
            if day == today || day == today - 1 { current = run }
        }
    }
}

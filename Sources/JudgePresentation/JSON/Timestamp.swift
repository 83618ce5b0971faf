/// Moments as ISO 8601 text in UTC.
package enum Timestamp {
    /// `2026-03-01T12:34:56.789Z` for seconds since 1970; `nil` outside the
    /// years 1 to 9999.
    package static func utc(_ secondsSince1970: Double) -> String? {
        guard secondsSince1970 >= -62_135_596_800, secondsSince1970 < 253_402_300_799 else {
            return nil
        }
        let milliseconds = Int((secondsSince1970 * 1000).rounded())
        let (day, rest) = floored(milliseconds, by: 86_400_000)
        let date = civil(daysSince1970: day)
        let seconds = rest / 1000
        return padded(date.year, 4) + "-" + padded(date.month, 2) + "-" + padded(date.day, 2)
            + "T" + padded(seconds / 3600, 2) + ":" + padded(seconds / 60 % 60, 2) + ":"
            + padded(seconds % 60, 2) + "." + padded(rest % 1000, 3) + "Z"
    }

    /// The date of the proleptic Gregorian calendar, after Howard Hinnant's
    /// `civil_from_days`: years start in March, so that the leap day is last.
    static func civil(daysSince1970: Int) -> (year: Int, month: Int, day: Int) {
        let (era, dayOfEra) = floored(daysSince1970 + 719_468, by: 146_097)
        let yearOfEra =
            (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        return (
            yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
            dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        )
    }

    private static func floored(_ value: Int, by divisor: Int) -> (quotient: Int, rest: Int) {
        let (quotient, rest) = value.quotientAndRemainder(dividingBy: divisor)
        return rest < 0 ? (quotient - 1, rest + divisor) : (quotient, rest)
    }

    private static func padded(_ value: Int, _ count: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, count - digits.count)) + digits
    }
}

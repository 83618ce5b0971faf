internal import JudgeCore

/// How long work on a problem took, beside what an interview would give.
struct WorkedMinutes {
    var worked: Double
    var given: Int

    var isLate: Bool { worked > Double(given) }
    var isQuick: Bool { worked <= Double(given) / 2 }

    /// `in 9 of 15 minutes`, or `in 20 minutes instead of 15`.
    ///
    /// Begun minutes count in full, so that what was late also reads late.
    var text: String {
        let begun = Int(max(worked, 1).rounded(.up))
        return isLate
            ? "in \(Figures.counted(begun, "minute")) instead of \(given)"
            : "in \(begun) of \(Figures.counted(given, "minute"))"
    }
}

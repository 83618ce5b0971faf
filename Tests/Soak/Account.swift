internal import JudgeCore

/// Compares what is held before and after, and says what came of it.
struct Account {
    var before: [Machine.Holding]
    var after: [Machine.Holding]
    /// Resident memory in bytes, from the end of the warm-up to the end.
    var memory: [Int]

    /// Growth that the allocator's own habits explain.
    private static let least = 8 << 20

    private var memoryHolds: Bool {
        guard let first = memory.first, let last = memory.last else { return true }
        return last - first <= max(first / 10, Self.least)
    }

    /// By kind, what is there now and was not.
    private var left: [(kind: String, names: [String])] {
        zip(before, after).map { ($0.kind, $1.names.subtracting($0.names).sorted()) }
            .filter { !$0.names.isEmpty }
    }

    /// Whether nothing new is held, memory apart.
    var isSettled: Bool { left.isEmpty }
    var holds: Bool { isSettled && memoryHolds }

    var lines: [String] {
        var rows = [("resource", "before", "after", "held")]
        for (before, after) in zip(before, after) {
            let grew = !after.names.isSubset(of: before.names)
            rows.append(
                (before.kind, "\(before.names.count)", "\(after.names.count)", grew ? "NO" : "yes"))
        }
        if let first = memory.first, let last = memory.last {
            rows.append(
                (
                    "resident memory, MiB", Figures.mebibytes(ByteCount(first)),
                    Figures.mebibytes(ByteCount(last)), memoryHolds ? "yes" : "NO"
                ))
        }
        let table = rows.map { row in
            Self.padded(row.0, 22) + Self.right(row.1, 9) + Self.right(row.2, 9) + "  " + row.3
        }
        let series = memory.map { Figures.mebibytes(ByteCount($0)) }
        return ["resident memory, MiB: " + series.joined(separator: " "), ""] + table
            + left.flatMap { kind in kind.names.map { "left over, \(kind.kind): \($0)" } }
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }

    private static func right(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }
}

internal import JudgeCore

/// Compares what is held before and after, and says what came of it.
struct Account {
    var before: [Machine.Holding]
    var after: [Machine.Holding]
    /// From the end of the warm-up to the end.
    var memory: [Memory]

    /// What a thread of the system's may keep for itself.
    private static let leastAllocated = 1 << 20
    /// Pages that the kernel and the allocator's own habits explain.
    private static let leastResident = 8 << 20

    private var allocatedHolds: Bool { holds(\.allocated, Self.leastAllocated) }
    private var residentHolds: Bool { holds(\.resident, Self.leastResident) }

    private func holds(_ kind: KeyPath<Memory, Int>, _ least: Int) -> Bool {
        guard let first = memory.first, let last = memory.last else { return true }
        return last[keyPath: kind] - first[keyPath: kind] <= least
    }

    /// By kind, what is there now and was not.
    private var left: [(kind: String, names: [String])] {
        zip(before, after).map { ($0.kind, $1.names.subtracting($0.names).sorted()) }
            .filter { !$0.names.isEmpty }
    }

    /// Whether nothing new is held, memory apart.
    var isSettled: Bool { left.isEmpty }
    var holds: Bool { isSettled && allocatedHolds && residentHolds }

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
                    "allocated, KiB", "\(first.allocated >> 10)", "\(last.allocated >> 10)",
                    allocatedHolds ? "yes" : "NO"
                ))
            rows.append(
                (
                    "resident memory, MiB", Figures.mebibytes(ByteCount(first.resident)),
                    Figures.mebibytes(ByteCount(last.resident)), residentHolds ? "yes" : "NO"
                ))
        }
        let table = rows.map { row in
            Self.padded(row.0, 22) + Self.right(row.1, 9) + Self.right(row.2, 9) + "  " + row.3
        }
        let allocated = memory.map { "\($0.allocated >> 10)" }
        let resident = memory.map { Figures.mebibytes(ByteCount($0.resident)) }
        return [
            "allocated, KiB: " + allocated.joined(separator: " "),
            "resident memory, MiB: " + resident.joined(separator: " "), "",
        ] + table
            + left.flatMap { kind in kind.names.map { "left over, \(kind.kind): \($0)" } }
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }

    private static func right(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }
}

/// Bytes of the soak's own process.
struct Memory {
    /// Allocated and not freed.
    var allocated: Int
    var resident: Int
}

/// What turns one text into another, line by line, as `diff -u` shows it.
struct UnifiedDiff {
    struct Line: Hashable {
        enum Kind: Character { case same = " ", removed = "-", added = "+" }
        var kind: Kind
        var text: String
    }

    struct Hunk: Hashable {
        /// The first line of each text that the hunk shows, from 1.
        var oldStart: Int
        var newStart: Int
        var lines: [Line]

        var oldCount: Int { lines.count { $0.kind != .added } }
        var newCount: Int { lines.count { $0.kind != .removed } }
    }

    var hunks: [Hunk] = []

    /// Compares by Myers' algorithm, as the standard library has it; each
    /// change stands among `context` lines that are the same.
    ///
    /// Cost: lines times differences.
    init(_ old: [String], _ new: [String], context: Int = 3) {
        let lines = Self.merged(old, new)
        let changed = lines.indices.filter { lines[$0].kind != .same }
        var index = 0
        while index < changed.count {
            var last = index
            while last + 1 < changed.count, changed[last + 1] - changed[last] <= 2 * context + 1 {
                last += 1
            }
            let range =
                max(0, changed[index] - context)...min(lines.count - 1, changed[last] + context)
            let before = lines[..<range.lowerBound]
            hunks.append(
                Hunk(
                    oldStart: before.count { $0.kind != .added } + 1,
                    newStart: before.count { $0.kind != .removed } + 1,
                    lines: Array(lines[range])))
            index = last + 1
        }
    }

    /// Both texts as one: at each place first what went, then what came.
    private static func merged(_ old: [String], _ new: [String]) -> [Line] {
        var removed: Set<Int> = []
        var added: Set<Int> = []
        for change in new.difference(from: old) {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): added.insert(offset)
            }
        }
        var lines: [Line] = []
        var (left, right) = (0, 0)
        while left < old.count || right < new.count {
            if removed.contains(left), left < old.count {
                lines.append(Line(kind: .removed, text: old[left]))
                left += 1
            } else if added.contains(right) {
                lines.append(Line(kind: .added, text: new[right]))
                right += 1
            } else {
                lines.append(Line(kind: .same, text: old[left]))
                left += 1
                right += 1
            }
        }
        return lines
    }
}

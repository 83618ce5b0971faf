/// Finds what somebody meant who misspelt a name.
package enum NearestNames {
    /// The names nearest to `name`, best first.
    ///
    /// A name counts as near when a third of its letters (and at least two)
    /// had to change, or when one of the two holds the other whole.
    ///
    /// - Complexity: O(n · m²) for n names of m letters.
    package static func of(
        _ name: String, among names: some Sequence<String>, atMost count: Int = 3
    ) -> [String] {
        let wanted = Array(name.lowercased().utf8.prefix(64))
        guard !wanted.isEmpty else { return [] }
        let near = names.compactMap { candidate -> (distance: Int, name: String)? in
            let letters = Array(candidate.utf8)
            let distance = distance(wanted, letters)
            if distance <= max(2, min(wanted.count, letters.count) / 3),
                distance < max(wanted.count, letters.count)
            {
                return (distance, candidate)
            }
            let holds = wanted.count >= 3 && candidate.contains(name.lowercased())
            return holds ? (wanted.count + letters.count, candidate) : nil
        }
        return near.sorted { $0 < $1 }.prefix(count).map(\.name)
    }

    /// The sentence that offers the nearest names; `nil` where there is none.
    static func question(_ suggestions: [String]) -> String? {
        guard let last = suggestions.last else { return nil }
        let others = suggestions.dropLast().map { "`\($0)`" }.joined(separator: ", ")
        return "did you mean " + (others.isEmpty ? "" : others + " or ") + "`\(last)`?"
    }

    /// How many letters were inserted, removed, replaced, or swapped with
    /// their neighbour.
    static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var beforeLast = [Int](repeating: 0, count: right.count + 1)
        var last = Array(0...right.count)
        for (row, letter) in left.enumerated() {
            var current = [row + 1]
            for (column, other) in right.enumerated() {
                var best = min(
                    last[column + 1] + 1, current[column] + 1,
                    last[column] + (letter == other ? 0 : 1))
                if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
                    best = min(best, beforeLast[column - 1] + 1)
                }
                current.append(best)
            }
            (beforeLast, last) = (last, current)
        }
        return last[right.count]
    }
}

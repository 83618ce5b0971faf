/// Which names a misspelt one may have meant.
package enum NearestNames {
    /// The names nearest to `name`, best first, names of equal distance in
    /// their order in `names`.
    ///
    /// Upper and lower case, spaces, `_` and `-` are the same. A swap of
    /// neighbours counts as one mistake; a third of the letters may be wrong.
    /// A name that starts with or holds what was typed (three letters at
    /// least) is near too.
    ///
    /// - Parameters:
    ///   - name: what was typed; for more than 256 bytes nothing is near.
    ///   - names: the names that exist.
    ///   - limit: how many names are wanted at most.
    /// - Returns: the near names; empty where nothing is near.
    /// - Complexity: O(*n* · *m*) for each name of length *m*.
    package static func of(
        _ name: String, among names: some Sequence<String>, atMost limit: Int = 3
    ) -> [String] {
        let wanted = normalized(name)
        guard !wanted.isEmpty, wanted.count <= 256 else { return [] }
        let scored = names.enumerated().compactMap { index, candidate in
            score(wanted, normalized(candidate)).map { (score: $0, index: index, name: candidate) }
        }
        return scored.sorted { ($0.score, $0.index) < ($1.score, $1.index) }
            .prefix(max(0, limit)).map(\.name)
    }

    private static func normalized(_ name: String) -> [UInt8] {
        name.utf8.map { byte in
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
            case UInt8(ascii: " "), UInt8(ascii: "_"): UInt8(ascii: "-")
            default: byte
            }
        }
    }

    /// How far `candidate` is, lower is nearer; `nil` where it is too far.
    private static func score(_ wanted: [UInt8], _ candidate: [UInt8]) -> Int? {
        if wanted == candidate { return 0 }
        let cutoff = max(1, max(wanted.count, candidate.count) / 3)
        var best: Int?
        if abs(wanted.count - candidate.count) <= cutoff {
            let distance = distance(wanted, candidate)
            if distance <= cutoff { best = distance * 4 }
        }
        // Half a word is a likelier mistake than many wrong letters, but not
        // likelier than one.
        if wanted.count >= 3 {
            if candidate.starts(with: wanted) { best = min(best ?? .max, 5) }
            if holds(candidate, wanted) { best = min(best ?? .max, 9) }
        }
        return best
    }

    private static func holds(_ text: [UInt8], _ part: [UInt8]) -> Bool {
        text.indices.contains { text[$0...].starts(with: part) }
    }

    /// Damerau-Levenshtein distance in its restricted form (optimal string
    /// alignment): no piece is edited twice.
    private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var beforeLast = [Int](repeating: 0, count: right.count + 1)
        var last = Array(0...right.count)
        for row in left.indices {
            var current = [row + 1]
            for column in right.indices {
                let isSame = left[row] == right[column]
                var cost = min(
                    last[column] + (isSame ? 0 : 1), last[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, left[row] == right[column - 1],
                    left[row - 1] == right[column]
                {
                    cost = min(cost, beforeLast[column - 1] + 1)
                }
                current.append(cost)
            }
            (beforeLast, last) = (last, current)
        }
        return last[right.count]
    }
}

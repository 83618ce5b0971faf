/// Help for a misspelt name.
package enum NearestNames {
    /// Those of `names` that need few changes to become `name`, nearest
    /// first: at most a third of its letters, at least one.
    package static func of(_ name: String, among names: [String]) -> [String] {
        let allowed = max(1, name.count / 3)
        return names.map { (name: $0, distance: distance(name, $0)) }
            .filter { $0.distance <= allowed }
            .sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }
            .map(\.name)
    }

    /// How many letters must be inserted, removed, replaced or swapped with
    /// their neighbour.
    ///
    /// Quadratic: for names, not for texts.
    private static func distance(_ left: String, _ right: String) -> Int {
        let (left, right) = (Array(left), Array(right))
        var beforePrevious: [Int] = []
        var previous = Array(0...right.count)
        for row in left.indices {
            var current = [row + 1]
            for column in right.indices {
                let replaced = previous[column] + (left[row] == right[column] ? 0 : 1)
                var best = min(replaced, previous[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, left[row] == right[column - 1],
                    left[row - 1] == right[column]
                {
                    best = min(best, beforePrevious[column - 1] + 1)
                }
                current.append(best)
            }
            (beforePrevious, previous) = (previous, current)
        }
        return previous[right.count]
    }
}

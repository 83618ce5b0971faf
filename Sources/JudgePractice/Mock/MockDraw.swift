package import JudgeCore

/// Draws the problems of a mock interview.
package enum MockDraw {
    /// The problems of each section, in the order of the set.
    ///
    /// No problem is drawn twice, nor one that a section names. As few as
    /// possible of the problems seen recently are drawn, none where the others
    /// suffice. The same set, seed and problems seen give the same draw:
    /// ``SplitMix64`` orders each pool, section after section, and each place
    /// takes the first problem that leaves enough for the other places.
    ///
    /// - Throws: a judge failure `mock-set` where the set names a problem twice
    ///   or its pools are too small.
    package static func problems(
        of set: MockSet, seed: UInt64, seen: Set<Slug> = []
    ) throws(JudgeFailure) -> [[Slug]] {
        var fixed: Set<Slug> = []
        for case .fixed(let slugs) in set.sections.map(\.problems) {
            for slug in slugs where !fixed.insert(slug).inserted {
                throw failure("the mock set \(set.id) has \(slug) twice")
            }
        }
        var random = SplitMix64(seed: seed)
        var places = Places()
        for (section, choice) in set.sections.map(\.problems).enumerated() {
            guard case .drawn(let count, let slugs) = choice else { continue }
            var known = fixed
            let pool = random.shuffled(slugs.filter { known.insert($0).inserted })
            guard count <= pool.count else { throw tooFew(set, section) }
            places.add(max(0, count), in: section, pool: pool)
        }
        // A problem once taken stays taken when others move, so that taking
        // as many unseen ones as can be comes first.
        places.fill { !seen.contains($0) }
        places.fill { _ in true }
        if let section = places.unfilledSection { throw tooFew(set, section) }
        return set.sections.enumerated().map { index, section in
            if case .fixed(let slugs) = section.problems { return slugs }
            return places.drawn(in: index)
        }
    }

    private static func tooFew(_ set: MockSet, _ section: Int) -> JudgeFailure {
        failure(
            "the mock set \(set.id) has too few problems to draw from for its section "
                + set.sections[section].name)
    }

    private static func failure(_ message: String) -> JudgeFailure {
        JudgeFailure(
            .judge, "mock-set", message,
            remedy: "Correct the set's file: every problem once, and pools large enough.")
    }
}

/// The places that problems are drawn for, as one side of a bipartite graph.
///
/// Filled by augmenting paths (Kuhn 1955): a place that finds the problems of
/// its pool taken has another place take a different one.
private struct Places {
    private struct Place {
        var section: Int
        var pool: [Slug]
    }

    private var places: [Place] = []
    /// The place that took a problem.
    private var takers: [Slug: Int] = [:]

    mutating func add(_ count: Int, in section: Int, pool: [Slug]) {
        places += Array(repeating: Place(section: section, pool: pool), count: count)
    }

    /// Fills as many of the places that are empty as can be, with problems
    /// that are allowed.
    mutating func fill(_ isAllowed: (Slug) -> Bool) {
        let filled = Set(takers.values)
        for place in places.indices where !filled.contains(place) {
            var tried: Set<Slug> = []
            _ = find(place, isAllowed, &tried)
        }
    }

    private mutating func find(
        _ place: Int, _ isAllowed: (Slug) -> Bool, _ tried: inout Set<Slug>
    ) -> Bool {
        for slug in places[place].pool where isAllowed(slug) && tried.insert(slug).inserted {
            if let taker = takers[slug], !find(taker, isAllowed, &tried) { continue }
            takers[slug] = place
            return true
        }
        return false
    }

    var unfilledSection: Int? {
        let filled = Set(takers.values)
        return places.indices.first { !filled.contains($0) }.map { places[$0].section }
    }

    /// The problems of a section in the order of its shuffled pool.
    func drawn(in section: Int) -> [Slug] {
        guard let place = places.first(where: { $0.section == section }) else { return [] }
        return place.pool.filter { takers[$0].map { places[$0].section } == section }
    }
}

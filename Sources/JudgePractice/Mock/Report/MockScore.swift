internal import JudgeCore

/// The points of a mock interview, component by component and problem by
/// problem.
struct MockScore {
    /// One component of one problem.
    struct Cell {
        var points: MockPoints
        var maximum: MockPoints
        var evidence: String
    }

    var outcomes: [MockOutcome]
    /// The components that there are points for, each with a cell for each
    /// problem.
    var components: [(name: MockComponent, cells: [Cell])]

    init(_ state: MockState) {
        let outcomes = MockOutcome.all(of: state)
        self.outcomes = outcomes
        components = MockMeasure.all.compactMap { measure in
            let maximum = measure.component.maximum(under: state.plan.policy)
            guard maximum > .zero else { return nil }
            let parts = outcomes.isEmpty ? [] : maximum.split(into: outcomes.count)
            let cells = zip(outcomes, parts).map { outcome, maximum in
                let found = measure.assess(outcome)
                let points = maximum.times(found.share)
                return Cell(
                    points: points, maximum: maximum,
                    evidence: "\(outcome.work.problem.slug): \(found.evidence) → \(points) of "
                        + maximum.short)
            }
            return (measure.component, cells)
        }
    }

    /// The points of some problems by component, with what they are out of.
    func sums(_ isWanted: (Int) -> Bool) -> [(name: MockComponent, sum: Sum)] {
        components.map { name, cells in
            (name, Sum(cells.indices.filter(isWanted).map { cells[$0] }))
        }
    }
}

extension MockScore {
    struct Sum {
        var points = MockPoints.zero
        var maximum = MockPoints.zero

        init(_ cells: [Cell]) {
            for cell in cells {
                points += cell.points
                maximum += cell.maximum
            }
        }

        init(_ sums: [Sum]) {
            for sum in sums {
                points += sum.points
                maximum += sum.maximum
            }
        }

        var lost: MockPoints { maximum - points }

        /// The points out of 100; none where they are out of nothing.
        var score: MockPoints {
            guard maximum > .zero else { return .zero }
            return MockPoints(
                tenths: (points.tenths * 1000 + maximum.tenths / 2) / maximum.tenths)
        }
    }
}

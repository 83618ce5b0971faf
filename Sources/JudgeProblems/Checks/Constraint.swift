internal import JudgeCore

/// A bound on the values of an input, as the statement states it:
/// `1 <= nums[i] <= 100_000`.
///
/// A chain of terms with `<=`, `<` or `==` between them. A term is a sum of
/// products of numbers (`100_000`, `0.5`, `10^9`, `Int.min`, `Int.max`) and
/// paths (`nums.count`, `grid[i][j]`, `events[i].time`, `nums[i + 1]`). A
/// letter in brackets stands for every position; where a path leads nowhere,
/// nothing is claimed. Terms parted by commas are each meant.
struct Constraint: Sendable, Hashable {
    enum Relation: String, Sendable {
        case lessOrEqual = "<="
        case less = "<"
        case equal = "=="
    }

    indirect enum Term: Sendable, Hashable {
        case number(Quantity)
        case path(Path)
        case sum(Term, Term)
        case difference(Term, Term)
        case product(Term, Term)
        case power(Term, Term)
    }

    struct Path: Sendable, Hashable {
        var root: String
        var steps: [Step]
    }

    enum Step: Sendable, Hashable {
        case count
        case label(String)
        /// `[3]`, or with a variable `[i]`, `[i + 1]`.
        case index(variable: String?, offset: Int)
    }

    /// As the statement has it.
    var text: String
    /// Terms that each must stand in the relation to the next ones.
    var terms: [[Term]]
    /// One fewer than `terms`.
    var relations: [Relation]

    /// The names of values that it is about.
    var roots: Set<String> { Set(paths.map(\.root)) }

    var paths: [Path] { terms.joined().flatMap(\.paths) }
}

extension Constraint.Term {
    var paths: [Constraint.Path] {
        switch self {
        case .number: []
        case .path(let path): [path]
        case .sum(let left, let right), .difference(let left, let right),
            .product(let left, let right), .power(let left, let right):
            left.paths + right.paths
        }
    }
}

/// A number that is whole as long as it can be.
enum Quantity: Sendable, Hashable, CustomStringConvertible {
    case whole(Int128)
    case real(Double)

    var double: Double {
        switch self {
        case .whole(let value): Double(value)
        case .real(let value): value
        }
    }

    /// Whole where both are and nothing overflows.
    func combined(
        _ other: Quantity, _ whole: (Int128, Int128) -> (Int128, overflow: Bool),
        _ real: (Double, Double) -> Double
    ) -> Quantity {
        if case .whole(let left) = self, case .whole(let right) = other {
            let (value, overflow) = whole(left, right)
            if !overflow { return .whole(value) }
        }
        return .real(real(double, other.double))
    }

    func holds(_ relation: Constraint.Relation, _ other: Quantity) -> Bool {
        if case .whole(let left) = self, case .whole(let right) = other {
            return switch relation {
            case .lessOrEqual: left <= right
            case .less: left < right
            case .equal: left == right
            }
        }
        return switch relation {
        case .lessOrEqual: double <= other.double
        case .less: double < other.double
        case .equal: double == other.double
        }
    }

    /// Whether there is no value in between: the bound is reached.
    func reaches(_ relation: Constraint.Relation, _ other: Quantity) -> Bool {
        guard relation == .less else { return holds(.equal, other) }
        guard case .whole(let left) = self, case .whole(let right) = other else { return true }
        return left + 1 == right
    }

    var description: String {
        switch self {
        case .whole(let value): "\(value)"
        case .real(let value): "\(value)"
        }
    }
}

internal import JudgeCore

/// Something that must be true of an answer: `orthonormal q`, `product q r = a`.
///
/// A name, then what it is about: members of the answer by their labels, the
/// whole as `answer`, parameters of the test by their names, or numbers. `x'` is
/// the transposed matrix. Where an answer has a member and the input a parameter
/// of one name, the answer's is meant.
struct Property: Sendable, Hashable {
    enum Kind: String, CaseIterable, Sendable {
        case finite, sorted, permutation, partition, orthonormal, symmetric, product, residual,
            bellman, equal, shape
        case sumsToOne = "sums-to-one"
        case inRange = "in-range"
        case lowerTriangular = "lower-triangular"
        case upperTriangular = "upper-triangular"
        case positiveDiagonal = "positive-diagonal"
        case topologicalOrder = "topological-order"
        case lassoOptimal = "lasso-optimal"
        case subset

        /// How many operands it takes.
        var count: Int {
            switch self {
            case .finite, .sorted, .orthonormal, .symmetric, .sumsToOne, .lowerTriangular,
                .upperTriangular, .positiveDiagonal:
                1
            case .permutation, .partition, .equal, .subset: 2
            case .product, .residual, .inRange, .shape, .topologicalOrder: 3
            case .bellman, .lassoOptimal: 4
            }
        }

        /// What it says, for the documentation.
        var meaning: String {
            switch self {
            case .finite: "`finite x`: no NaN, no infinity"
            case .sorted: "`sorted x`: ascending, equal neighbours allowed"
            case .permutation: "`permutation x y`: the same elements, equally often"
            case .partition: "`partition x n`: arrays of positions that hold 0 to n - 1 once each"
            case .subset: "`subset x y`: every element of x is one of y's, at most as often"
            case .orthonormal: "`orthonormal q`: q'q is the identity"
            case .symmetric: "`symmetric a`: a' is a"
            case .product: "`product a b = c`: the matrix product of a and b is c"
            case .residual:
                "`residual a x = b`: |ax - b| is small beside |a||x| + |b|"
            case .bellman:
                "`bellman v p r gamma`: v(s) is the largest of r(s, a) + gamma * sum of p(s, a, t) v(t)"
            case .lassoOptimal:
                "`lasso-optimal w x y lambda`: w is a minimum of |xw - y|² / 2n + lambda |w|₁"
            case .equal: "`equal x y`: the same shape, numbers within the tolerance"
            case .shape: "`shape x m n`: m rows of n numbers"
            case .sumsToOne: "`sums-to-one x`: each innermost array does, and nothing is negative"
            case .inRange: "`in-range x low high`: every number is"
            case .lowerTriangular: "`lower-triangular l`: nothing above the diagonal"
            case .upperTriangular: "`upper-triangular r`: nothing below the diagonal"
            case .positiveDiagonal: "`positive-diagonal l`: the diagonal is above 0"
            case .topologicalOrder:
                "`topological-order x n edges`: a permutation of 0 to n - 1 in which each "
                    + "edge [a, b] has b before a"
            }
        }
    }

    /// What a property is about.
    enum Operand: Sendable, Hashable {
        case number(Double)
        case name(String, isTransposed: Bool)
    }

    let text: String
    let kind: Kind
    let operands: [Operand]

    /// `nil` where the text is none.
    init?(_ text: String) {
        let words = text.split(separator: " ").map(String.init)
        guard let first = words.first, let kind = Kind(rawValue: first) else { return nil }
        // The sign of equality is for people.
        let operands = words.dropFirst().filter { $0 != "=" }.map { word -> Operand in
            if let number = Double(word) { return .number(number) }
            return word.hasSuffix("'")
                ? .name(String(word.dropLast()), isTransposed: true)
                : .name(word, isTransposed: false)
        }
        guard operands.count == kind.count else { return nil }
        self.text = text
        self.kind = kind
        self.operands = Array(operands)
    }

    var names: [String] {
        operands.compactMap { if case .name(let name, _) = $0 { name } else { nil } }
    }
}

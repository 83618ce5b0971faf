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
        case sameShape = "same-shape"
        case subset

        /// What stands for its operands in the documentation.
        private var letters: [String] {
            switch self {
            case .finite, .sorted, .sumsToOne: ["x"]
            case .orthonormal: ["q"]
            case .symmetric: ["a"]
            case .lowerTriangular, .positiveDiagonal: ["l"]
            case .upperTriangular: ["r"]
            case .permutation, .equal, .subset, .sameShape: ["x", "y"]
            case .partition: ["x", "n"]
            case .product: ["a", "b", "c"]
            case .residual: ["a", "x", "b"]
            case .inRange: ["x", "low", "high"]
            case .shape: ["x", "m", "n"]
            case .topologicalOrder: ["x", "n", "edges"]
            case .bellman: ["v", "p", "r", "gamma"]
            case .lassoOptimal: ["w", "x", "y", "lambda"]
            }
        }

        /// How many operands it takes.
        var count: Int { letters.count }

        /// How it is written, and what it says, for the documentation.
        var meaning: String {
            var words = [rawValue] + letters
            // The sign of equality is for people.
            if [.product, .residual].contains(self) { words.insert("=", at: words.count - 1) }
            return "`\(words.joined(separator: " "))`: \(sentence(about: letters))"
        }

        /// What it says of these operands, which are as many as ``count``: "the
        /// diagonal of r is above 0".
        func sentence(about o: [String]) -> String {
            switch self {
            case .finite: "\(o[0]) holds no NaN and no infinity"
            case .sorted: "\(o[0]) ascends, where equal neighbours are allowed"
            case .permutation: "\(o[0]) has the same elements as \(o[1]), equally often"
            case .subset: "\(o[0]) has only elements of \(o[1]), at most as often"
            case .partition:
                "\(o[0]) is arrays of positions that hold 0 to \(o[1]) - 1 once each"
            case .orthonormal:
                "the columns of \(o[0]) have length 1 and are at right angles to each other"
            case .symmetric: "\(o[0]) is symmetric"
            case .product: "the matrix product of \(o[0]) and \(o[1]) is \(o[2])"
            case .residual:
                "\(o[0]) times \(o[1]) is \(o[2]), but for an error that is small beside "
                    + "|\(o[0])| |\(o[1])| + |\(o[2])|"
            case .bellman:
                "each value in \(o[0]) is the largest, over the state's actions, of the reward in "
                    + "\(o[2]) plus \(o[3]) times the mean value of what follows by \(o[1])"
            case .lassoOptimal:
                "\(o[0]) as w makes |\(o[1]) w - \(o[2])|² / 2n + \(o[3]) |w|₁ as small as can be"
            case .equal: "\(o[0]) equals \(o[1]), numbers within the tolerance"
            case .sameShape: "\(o[0]) has as many rows and columns as \(o[1])"
            case .shape: "\(o[0]) has \(o[1]) rows of \(o[2]) numbers"
            case .sumsToOne:
                "each innermost array of \(o[0]) adds up to 1, and nothing in it is negative"
            case .inRange: "every number in \(o[0]) is from \(o[1]) to \(o[2])"
            case .lowerTriangular: "\(o[0]) has only zeros above its diagonal"
            case .upperTriangular: "\(o[0]) has only zeros below its diagonal"
            case .positiveDiagonal: "the diagonal of \(o[0]) is above 0"
            case .topologicalOrder:
                "\(o[0]) is an order of 0 to \(o[1]) - 1 in which each edge [a, b] of \(o[2]) has b "
                    + "before a"
            }
        }
    }

    /// What a property is about.
    enum Operand: Sendable, Hashable {
        case number(Double)
        case name(String, isTransposed: Bool)

        /// For a candidate.
        fileprivate var words: String {
            switch self {
            case .number(let number): Int(exactly: number).map { "\($0)" } ?? "\(number)"
            case .name("answer", let isTransposed):
                isTransposed ? "the transposed answer" : "the answer"
            case .name(let name, let isTransposed): name + (isTransposed ? "'" : "")
            }
        }
    }

    let text: String
    let kind: Kind
    let operands: [Operand]

    /// `nil` where the text is none.
    init?(_ text: String) {
        let words = text.split(separator: " ").map(String.init)
        guard let first = words.first, let kind = Kind(rawValue: first) else { return nil }
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

    /// What it says, in words.
    var sentence: String { kind.sentence(about: operands.map(\.words)) }

    var names: [String] {
        operands.compactMap { if case .name(let name, _) = $0 { name } else { nil } }
    }
}

package import JudgeCore

/// How time or space grows, as candidates and problems write it: `O(n log n)`.
///
/// Two are equal where they are the same but for case, spaces, the way to write
/// products and powers, the order of factors and summands, constant factors
/// and the base of a logarithm. `O(n)`, `n` and `O(2N + 1)` are the same, so are
/// `O(mn)`, `O(n*m)` and `O(m · n)`. Names stand for what they are: `O(n)` is not
/// `O(m)`. Summands that others outgrow are kept.
///
/// Words of up to three letters are products of variables, longer ones are
/// names, which only stand within `O(…)`: `O(capacity)`. Words after the bracket,
/// as in `O(1) besides the answer`, are passed over.
package struct Growth: Sendable, Hashable, CustomStringConvertible {
    /// One way to write it: `O(m*n)`.
    package let description: String

    /// `nil` where the text is no growth.
    package init?(parsing text: String) {
        guard let sum = GrowthParser.parse(text)?.simplified else { return nil }
        description = "O(\(sum.text))"
    }

    /// - Throws: a usage failure `bad-complexity` where the text is no growth.
    package init(_ text: String) throws(JudgeFailure) {
        guard let growth = Growth(parsing: text) else {
            throw JudgeFailure(
                .usage, "bad-complexity", "`\(text)` is not a growth that the judge can read",
                remedy: "Write it as in O(1), O(log n), O(n), O(n log n), O(n^2), O(2^n), O(m*n) "
                    + "or O(V + E).")
        }
        self = growth
    }

    /// Whether two texts mean the same growth; where either is none, whether
    /// they are the same text.
    package static func isSame(_ left: String, _ right: String) -> Bool {
        guard let first = Growth(parsing: left), let second = Growth(parsing: right) else {
            return left == right
        }
        return first == second
    }

    /// Whether a growth is evidently slower than another one.
    ///
    /// Each of its summands is then a factor of one of the other's, as in `O(n k)`
    /// and `O(n k log k)`. Where that cannot be seen so easily, and for constants, it
    /// is `false`.
    package static func isSlower(_ left: String, than right: String) -> Bool {
        guard !isSame(left, right), let first = GrowthParser.parse(left)?.simplified,
            let second = GrowthParser.parse(right)?.simplified
        else { return false }
        return first.divides(second)
    }
}

/// A word or sign of a starter file, with its place.
struct SwiftToken: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
        /// A name or keyword, without backticks.
        case word(String)
        /// A number or string; what it says does not matter here.
        case literal
        /// One sign, or `->`.
        case sign(String)
        case end
    }

    var kind: Kind
    var line: Int
    /// In bytes from 1, as the compiler counts.
    var column: Int

    /// What stands here, in the words of an error message.
    var found: String {
        switch kind {
        case .word(let text), .sign(let text): "`\(text)`"
        case .literal: "a literal"
        case .end: "the end of the file"
        }
    }
}

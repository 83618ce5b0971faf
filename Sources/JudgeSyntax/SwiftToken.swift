/// A word or sign of Swift source, with its place.
package struct SwiftToken: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        /// A name or keyword, without backticks.
        case word(String)
        /// A number or string; what it says does not matter here.
        case literal
        /// One sign, or `->`.
        case sign(String)
        case end
    }

    package var kind: Kind
    /// Whether the word stands in backticks, and so is a name, never a keyword.
    package var isQuoted = false
    package var line: Int
    /// In bytes from 1, as the compiler counts.
    package var column: Int

    /// What stands here, in the words of an error message.
    package var found: String {
        switch kind {
        case .word(let text), .sign(let text): "`\(text)`"
        case .literal: "a literal"
        case .end: "the end of the file"
        }
    }
}

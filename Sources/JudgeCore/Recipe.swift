/// How a big test is made on the user's machine: what the package's generator
/// is asked for, and the SHA-256 of what must come of it.
package struct Recipe: Sendable, Hashable {
    package var name: String
    package var size: Int
    package var seed: Int
    /// Of the input, in hexadecimal.
    package var inputDigest: String
    /// Of the answer, which the first accepted reference submission gives;
    /// `nil` where the answer is in the package.
    package var answerDigest: String?

    package init(
        name: String, size: Int, seed: Int, inputDigest: String, answerDigest: String?
    ) {
        self.name = name
        self.size = size
        self.seed = seed
        self.inputDigest = inputDigest
        self.answerDigest = answerDigest
    }
}

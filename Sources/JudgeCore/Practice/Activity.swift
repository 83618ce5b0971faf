/// Something that a candidate did with a problem, outside of a mock interview:
/// what an attempt is made of.
package struct Activity: Sendable, Hashable, Codable {
    package enum Kind: Hashable, Sendable, Codable {
        /// Read the statement, or began a file.
        case opened
        /// Tried a solution on samples or own input.
        case ran(passed: Bool)
        /// Was shown the hint of this number, from 1.
        case hinted(Int)
        /// Was shown the editorial.
        case readEditorial
        case submitted(id: String, Verdict)
    }

    package var slug: Slug
    /// Seconds since 1970.
    package var time: Double
    package var kind: Kind

    package init(slug: Slug, time: Double, kind: Kind) {
        self.slug = slug
        self.time = time
        self.kind = kind
    }
}

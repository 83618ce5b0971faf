/// The name of a problem: its folder's name, lower-case letters, digits and
/// single hyphens between them, at most 64 characters.
package struct Slug: Sendable, Hashable, Comparable, CustomStringConvertible {
    package let description: String

    /// `nil` where `text` is not a slug.
    package init?(_ text: some StringProtocol) {
        let words = text.split(separator: "-", omittingEmptySubsequences: false)
        let isWord: (Substring) -> Bool = { word in
            !word.isEmpty
                && word.utf8.allSatisfy {
                    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
                        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
                }
        }
        guard text.utf8.count <= 64, words.map({ Substring($0) }).allSatisfy(isWord) else {
            return nil
        }
        description = String(text)
    }

    package static func < (left: Slug, right: Slug) -> Bool {
        left.description < right.description
    }
}

extension Slug: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let slug = Slug(text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "\(text) is not a problem's name")
        }
        self = slug
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

/// How many cells of a terminal text takes.
///
/// Measured by grapheme cluster, as current terminals draw: a letter with its
/// accents is one cell, a CJK character or an emoji (joined from however many
/// scalars) two. Text must be printable; see ``Printable``.
package enum DisplayWidth {
    /// The cells that `text` takes.
    ///
    /// Cost: linear.
    package static func of(_ text: some StringProtocol) -> Int {
        if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text.utf8.count }
        return text.reduce(0) { $0 + of($1) }
    }

    /// The cells that one grapheme cluster takes: 0, 1 or 2.
    package static func of(_ character: Character) -> Int {
        let scalars = character.unicodeScalars
        if scalars.contains(emojiPresentation), scalars.first?.properties.isEmoji == true {
            return 2
        }
        return min(2, scalars.reduce(0) { $0 + CellTable.width(of: $1) })
    }

    /// `text` filled with spaces up to `width`; unchanged where it is as wide
    /// already.
    package static func padded(
        _ text: String, to width: Int, alignment: Alignment = .left
    ) -> String {
        let fill = String(repeating: " ", count: max(0, width - of(text)))
        return alignment == .left ? text + fill : fill + text
    }

    /// `text`, cut and ended with `…` where it is wider than `width`.
    ///
    /// The result is one cell narrower where a wide character did not fit.
    package static func truncated(_ text: String, to width: Int) -> String {
        guard of(text) > width else { return text }
        return width < 1 ? "" : prefix(text[...], of: width - 1) + "…"
    }

    /// The longest start of `text` that fits `width` cells.
    package static func prefix(_ text: Substring, of width: Int) -> Substring {
        var used = 0
        var end = text.startIndex
        while end < text.endIndex {
            used += of(text[end])
            guard used <= width else { break }
            end = text.index(after: end)
        }
        return text[..<end]
    }

    private static let emojiPresentation: Unicode.Scalar = "\u{FE0F}"
}

/// On which side text stands in the room that it has.
package enum Alignment: Sendable, Hashable {
    case left, right
}

/// Writes grapheme clusters one after the other, each made visible.
struct PrintableWriter {
    /// More marks on one letter than any language uses run over the lines
    /// above and below.
    private static let markLimit = 6

    let kept: Printable.Kept
    private(set) var text = ""

    init(kept: Printable.Kept) { self.kept = kept }

    mutating func append(_ character: Character) {
        switch character {
        case "\n" where kept.contains(.newline): text += "\n"
        case "\t" where kept.contains(.tab): text += "\t"
        default: append(Array(character.unicodeScalars))
        }
    }

    private mutating func append(_ cluster: [Unicode.Scalar]) {
        // Joiners and variation selectors are part of an emoji's spelling; a
        // mark needs a letter before it, else it changes the text around.
        let isEmoji = cluster.first?.properties.isEmoji ?? false
        var canTakeMark = false
        var marks = 0
        for (index, scalar) in cluster.enumerated() {
            let isMark = Self.isMark(scalar)
            marks += isMark ? 1 : 0
            let isVisible =
                !Printable.isHidden(scalar)
                && (!isMark || canTakeMark && marks <= Self.markLimit)
            if isVisible || isEmoji && Self.joins(cluster, index) {
                text.unicodeScalars.append(scalar)
                canTakeMark = true
            } else {
                text += Self.escaped(scalar)
                canTakeMark = false
            }
        }
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .spacingMark: true
        default: false
        }
    }

    /// Whether the scalar at `index` is what holds an emoji of several scalars
    /// together.
    private static func joins(_ cluster: [Unicode.Scalar], _ index: Int) -> Bool {
        switch cluster[index] {
        case "\u{FE0E}", "\u{FE0F}":
            index > 0 && cluster[index - 1].properties.isEmoji
        case "\u{200D}":
            index > 0 && index + 1 < cluster.count && cluster[index + 1].properties.isEmoji
        default: false
        }
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\0": "\\0"
        case "\n": "\\n"
        case "\r": "\\r"
        case "\t": "\\t"
        default: "\\u{\(Hex.digits(scalar.value, atLeast: 2))}"
        }
    }
}

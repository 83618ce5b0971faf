/// Makes text of unknown origin safe to print: whatever could move the cursor,
/// change the terminal, reorder a line or hide is shown as an escape in
/// Swift's spelling, `\u{1b}`.
///
/// The result is for eyes, not for reading back: a backslash that the text
/// itself holds stays single.
package enum Printable {
    /// What else than printable text may stay.
    package struct Kept: OptionSet, Sendable {
        package let rawValue: Int
        package init(rawValue: Int) { self.rawValue = rawValue }

        package static let newline = Kept(rawValue: 1)
        package static let tab = Kept(rawValue: 2)
    }

    /// `text` with all that is not plainly visible escaped.
    ///
    /// Cost: linear.
    package static func escape(_ text: some StringProtocol, keeping kept: Kept = []) -> String {
        if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return String(text) }
        var writer = PrintableWriter(kept: kept)
        for character in text { writer.append(character) }
        return writer.text
    }

    /// Bytes as text; a byte that is no UTF-8 becomes `\xff`.
    ///
    /// Cost: linear.
    package static func escape(_ bytes: [UInt8], keeping kept: Kept = []) -> String {
        if let text = String(validating: bytes, as: UTF8.self) {
            return escape(text, keeping: kept)
        }
        var pieces = ""
        var valid: [UInt8] = []
        var position = 0
        var source = bytes.makeIterator()
        var parser = Unicode.UTF8.ForwardParser()
        func flush() {
            pieces += escape(String(decoding: valid, as: UTF8.self), keeping: kept)
            valid.removeAll()
        }
        while true {
            switch parser.parseScalar(from: &source) {
            case .valid(let scalar):
                valid += scalar
                position += scalar.count
            case .error(let length):
                flush()
                for byte in bytes[position..<position + length] {
                    pieces += "\\x" + Hex.digits(UInt32(byte), atLeast: 2)
                }
                position += length
            case .emptyInput:
                flush()
                return pieces
            }
        }
    }

    /// Whether a scalar is shown as an escape wherever it stands: controls,
    /// format and bidi characters, separators, spaces that look like another
    /// space, invisible and unassigned characters.
    package static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x7F { return scalar.value < 0x20 }
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
            .paragraphSeparator, .spaceSeparator:
            return true
        default: return scalar.properties.isDefaultIgnorableCodePoint
        }
    }
}

/// Hexadecimal numbers in text.
enum Hex {
    static func digits(_ value: UInt32, atLeast count: Int) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: max(0, count - digits.count)) + digits
    }
}

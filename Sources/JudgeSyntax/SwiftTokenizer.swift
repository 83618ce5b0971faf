package import JudgeCore

/// Splits Swift source into tokens.
///
/// Comments, which nest, are skipped; strings of every form are passed over,
/// so that a brace in one is not one.
///
/// - Complexity: O(n).
package struct SwiftTokenizer {
    private let bytes: [UInt8]
    private let file: String
    private var position = 0
    private var line = 1
    private var lineStart = 0

    /// The tokens of a file, the last one being its end.
    package static func tokens(of text: String, file: String) throws(JudgeFailure) -> [SwiftToken] {
        var tokenizer = SwiftTokenizer(bytes: Array(text.utf8), file: file)
        var tokens: [SwiftToken] = []
        repeat { tokens.append(try tokenizer.token()) } while tokens.last?.kind != .end
        return tokens
    }

    /// The tokens of a text up to the first place that is none of Swift's; the
    /// last one is the end.
    package static func tokens(leniently text: String) -> [SwiftToken] {
        var tokenizer = SwiftTokenizer(bytes: Array(text.utf8), file: "")
        var tokens: [SwiftToken] = []
        repeat {
            let line = tokenizer.line
            let end = SwiftToken(kind: .end, line: line, column: 1)
            tokens.append((try? tokenizer.token()) ?? end)
        } while tokens.last?.kind != .end
        return tokens
    }

    private init(bytes: [UInt8], file: String) {
        self.bytes = bytes
        self.file = file
        // A byte-order mark is none of the text.
        if starts("\u{FEFF}") { position = 3 }
    }

    private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    private func starts(_ text: String) -> Bool { bytes[position...].starts(with: text.utf8) }

    private mutating func advance(_ count: Int = 1) {
        for _ in 0..<count where position < bytes.count {
            if bytes[position] == UInt8(ascii: "\n") {
                line += 1
                lineStart = position + 1
            }
            position += 1
        }
    }

    private mutating func token() throws(JudgeFailure) -> SwiftToken {
        try skipSpaceAndComments()
        var token = SwiftToken(kind: .end, line: line, column: position - lineStart + 1)
        guard let byte = next else { return token }
        if Self.isWordByte(byte) {
            let word = word()
            token.kind = Self.isDigit(byte) ? .literal : .word(word)
        } else if byte == UInt8(ascii: "`") {
            advance()
            token.kind = .word(word())
            token.isQuoted = true
            if next == UInt8(ascii: "`") { advance() }
        } else if starts("#/") || starts("##/") {
            token.kind = .literal
            try regex()
        } else if starts("\"") || starts("#\"") || starts("##") {
            token.kind = .literal
            try string()
        } else {
            let sign = starts("->") ? "->" : String(decoding: [byte], as: UTF8.self)
            token.kind = .sign(sign)
            advance(sign.utf8.count)
        }
        return token
    }

    private mutating func word() -> String {
        let start = position
        while let byte = next, Self.isWordByte(byte), !starts(Self.noBreakSpace) { advance() }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private mutating func skipSpaceAndComments() throws(JudgeFailure) {
        while let byte = next {
            if byte <= UInt8(ascii: " ") {
                advance()
            } else if starts(Self.noBreakSpace) {
                // As copied from web pages; the compiler warns of it.
                advance(2)
            } else if starts("//") {
                while let byte = next, byte != UInt8(ascii: "\n") { advance() }
            } else if starts("/*") {
                try blockComment()
            } else {
                return
            }
        }
    }

    private static let noBreakSpace = "\u{A0}"

    /// Passes over a regular expression between `#/` and `/#`.
    private mutating func regex() throws(JudgeFailure) {
        let unclosed = failure("the regular expression does not end")
        var hashes = ""
        while starts("#") {
            hashes += "#"
            advance()
        }
        advance()
        while !starts("/" + hashes) {
            guard next != nil else { throw unclosed }
            advance(starts("\\") ? 2 : 1)
        }
        advance(1 + hashes.utf8.count)
    }

    private mutating func blockComment() throws(JudgeFailure) {
        let unclosed = failure("the comment does not end")
        var depth = 0
        repeat {
            guard next != nil else { throw unclosed }
            if starts("/*") {
                depth += 1
                advance(2)
            } else if starts("*/") {
                depth -= 1
                advance(2)
            } else {
                advance()
            }
        } while depth > 0
    }

    /// Passes over a string, from its first `#` or quote to its last.
    private mutating func string() throws(JudgeFailure) {
        let unclosed = failure("the string does not end")
        var hashes = ""
        while starts("#") {
            hashes += "#"
            advance()
        }
        // `#"""#` is a string of one quote.
        let isLong = starts("\"\"\"") && (hashes.isEmpty || !starts("\"\"\"" + hashes))
        let quotes = isLong ? "\"\"\"" : "\""
        advance(quotes.utf8.count)
        while !starts(quotes + hashes) {
            guard let byte = next, byte != UInt8(ascii: "\n") || quotes.utf8.count == 3 else {
                throw unclosed
            }
            if starts("\\" + hashes + "(") {
                advance(2 + hashes.utf8.count)
                try interpolation()
            } else {
                advance(starts("\\" + hashes) ? 2 + hashes.utf8.count : 1)
            }
        }
        advance(quotes.utf8.count + hashes.utf8.count)
    }

    /// Passes over the rest of an interpolation, its closing bracket too.
    private mutating func interpolation() throws(JudgeFailure) {
        var depth = 1
        while depth > 0 {
            let token = try token()
            switch token.kind {
            case .sign("("): depth += 1
            case .sign(")"): depth -= 1
            case .end: throw failure("the interpolation does not end")
            default: break
            }
        }
    }

    private func failure(_ message: String) -> JudgeFailure {
        JudgeFailure(
            .judge, "bad-signature", message, file: file, line: line,
            column: position - lineStart + 1)
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        isDigit(byte) || byte == UInt8(ascii: "_") || byte >= 0x80
            || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
}

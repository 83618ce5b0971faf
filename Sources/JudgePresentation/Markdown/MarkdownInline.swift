/// Reads inline Markdown: code, bold, italic, links, formulas, escapes.
///
/// Cost: quadratic at worst, in marks that are never closed; a paragraph is
/// short.
struct MarkdownInline {
    /// Whether code keeps its backticks, because no colour tells it from text.
    let keepsBackticks: Bool

    func styled(_ text: some StringProtocol) -> StyledText {
        var result = StyledText()
        var rest = Substring(text)
        var previous: Character?
        while let first = rest.first {
            if let (piece, end) = code(rest) ?? formula(rest) ?? link(rest)
                ?? emphasis(rest, after: previous) ?? escape(rest) ?? entity(rest)
            {
                result += piece
                previous = rest[..<end].last
                rest = rest[end...]
            } else if first == "`" || first == "*" || first == "_" {
                // A run that opens nothing is text, all of it.
                let run = rest.prefix { $0 == first }
                result.append(run)
                previous = first
                rest = rest[run.endIndex...]
            } else {
                result.append(first == "\n" ? " " : String(first))
                previous = first
                rest = rest.dropFirst()
                if first == " ", rest.hasPrefix(" \n") { result.append("\n") }
            }
        }
        return result
    }

    private typealias Piece = (StyledText, Substring.Index)

    /// Words of code or a formula stay on one line where they are short.
    private func together(_ text: String) -> String {
        DisplayWidth.of(text) <= 24 ? String(text.map { $0 == " " ? "\u{A0}" : $0 }) : text
    }

    private func code(_ text: Substring) -> Piece? {
        let ticks = text.prefix { $0 == "`" }
        guard !ticks.isEmpty else { return nil }
        var rest = text[ticks.endIndex...]
        while let start = rest.firstIndex(of: "`") {
            let run = rest[start...].prefix { $0 == "`" }
            if run.count == ticks.count {
                var code = text[ticks.endIndex..<start].map { $0 == "\n" ? " " : $0 }
                if code.count > 2, code.first == " ", code.last == " " {
                    code = Array(code.dropFirst().dropLast())
                }
                let mark = keepsBackticks ? "`" : ""
                return (StyledText(together(mark + String(code) + mark), .code), run.endIndex)
            }
            rest = rest[run.endIndex...]
        }
        return nil
    }

    private func formula(_ text: Substring) -> Piece? {
        let mark = text.hasPrefix("$$") ? "$$" : text.hasPrefix("$") ? "$" : ""
        let start = text.index(text.startIndex, offsetBy: mark.count)
        guard !mark.isEmpty, start < text.endIndex, mark == "$$" || text[start] != " " else {
            return nil
        }
        var end = start
        while end < text.endIndex {
            let after = text[end...].dropFirst(mark.count)
            if text[end] == "\\" {
                end = text.index(after: end)
            } else if text[end...].hasPrefix(mark), end > start,
                mark == "$$" || text[text.index(before: end)] != " " && !Self.isDigit(after.first)
            {
                return (StyledText(together(TeXText.unicode(text[start..<end]))), after.startIndex)
            }
            guard end < text.endIndex else { return nil }
            end = text.index(after: end)
        }
        return nil
    }

    /// After a closing `$` a digit means that both were prices.
    private static func isDigit(_ character: Character?) -> Bool {
        character.map { $0.isASCII && $0.isNumber } ?? false
    }

    private func emphasis(_ text: Substring, after previous: Character?) -> Piece? {
        guard let mark = text.first, mark == "*" || mark == "_" else { return nil }
        if mark == "_", let previous, previous.isLetter || previous.isNumber { return nil }
        let isStrong = text.dropFirst().first == mark
        let opening = isStrong ? 2 : 1
        let inner = text.dropFirst(opening)
        guard let first = inner.first, !" \n".contains(first), first != mark else { return nil }
        var end = inner.startIndex
        while let close = inner[end...].firstIndex(of: mark) {
            let run = inner[close...].prefix { $0 == mark }
            let after = inner[run.endIndex...].first
            let closes =
                run.count == opening && inner[inner.index(before: close)] != " "
                && (mark == "*" || !(after.map { $0.isLetter || $0.isNumber } ?? false))
            if closes {
                let content = styled(inner[..<close]).inked(isStrong ? .strong : .emphasis)
                return (content, run.endIndex)
            }
            end = run.endIndex
        }
        return nil
    }
}

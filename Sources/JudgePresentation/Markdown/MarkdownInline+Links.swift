extension MarkdownInline {
    /// `[text](url)` becomes "text (url)", an image its description, `<url>`
    /// the address.
    func link(_ text: Substring) -> (StyledText, Substring.Index)? {
        if text.first == "<" { return address(text) }
        let isImage = text.hasPrefix("![")
        let body = isImage ? text.dropFirst() : text
        guard body.first == "[", let close = closing(body, "[", "]"),
            body[close...].hasPrefix("](")
        else { return nil }
        let target = body[body.index(after: close)...]
        guard let end = closing(target, "(", ")") else { return nil }
        let url = target[target.index(after: target.startIndex)..<end].prefix { $0 != " " }
        let words = body[body.index(after: body.startIndex)..<close]
        var result = styled(words)
        if isImage {
            result = StyledText("[picture: ") + result + StyledText("]")
        } else if result.plain != url, !url.hasPrefix("#"), !url.isEmpty {
            result += StyledText(" (") + StyledText(url, .dim) + StyledText(")")
        }
        return (result, target.index(after: end))
    }

    private func address(_ text: Substring) -> (StyledText, Substring.Index)? {
        guard let end = text.firstIndex(of: ">") else { return nil }
        let url = text[text.index(after: text.startIndex)..<end]
        guard url.hasPrefix("http://") || url.hasPrefix("https://"), !url.contains(" ") else {
            return nil
        }
        return (StyledText(url, .dim), text.index(after: end))
    }

    /// Where the bracket that starts `text` is closed, counting nested ones.
    private func closing(
        _ text: Substring, _ open: Character, _ close: Character
    ) -> Substring.Index? {
        var depth = 0
        for index in text.indices {
            if text[index] == open { depth += 1 }
            if text[index] == close { depth -= 1 }
            if depth == 0 { return index }
        }
        return nil
    }

    /// A backslash before punctuation makes it text; at the end of a line it
    /// keeps the break.
    func escape(_ text: Substring) -> (StyledText, Substring.Index)? {
        guard text.first == "\\", let next = text.dropFirst().first else { return nil }
        let end = text.index(text.startIndex, offsetBy: 2)
        if next == "\n" { return (StyledText("\n"), end) }
        guard next.isASCII, next.isPunctuation || next.isSymbol else { return nil }
        return (StyledText(String(next)), end)
    }

    func entity(_ text: Substring) -> (StyledText, Substring.Index)? {
        guard text.first == "&" else { return nil }
        for (name, meaning) in Self.entities where text.hasPrefix(name) {
            return (StyledText(meaning), text.index(text.startIndex, offsetBy: name.count))
        }
        return nil
    }

    private static let entities = [
        ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"), ("&quot;", "\""), ("&nbsp;", "\u{A0}"),
        ("&le;", "≤"), ("&ge;", "≥"), ("&ne;", "≠"), ("&times;", "×"), ("&minus;", "−"),
    ]
}

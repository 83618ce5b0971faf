/// Blocks whose lines are not read as Markdown.
extension MarkdownBlockParser {
    mutating func code() -> MarkdownBlock? {
        let opening = lines[position]
        guard let fence = MarkdownLine.fence(opening) else { return nil }
        let indent = MarkdownLine.indent(opening)
        position += 1
        var code: [String] = []
        while position < lines.count {
            let line = lines[position]
            position += 1
            if let end = MarkdownLine.fence(line), end.hasPrefix(fence),
                MarkdownLine.trimmed(line).count == end.count
            {
                break
            }
            code.append(String(line.dropFirst(min(indent, MarkdownLine.indent(line)))))
        }
        return .code(code)
    }

    /// Lines that are indented by four spaces or more, with the empty ones
    /// between them.
    mutating func indentedCode() -> MarkdownBlock? {
        let indent = 4
        var code: [String] = []
        var end = position
        while end < lines.count {
            let line = lines[end]
            guard MarkdownLine.isBlank(line) || MarkdownLine.indent(line) >= indent else { break }
            code.append(String(line.dropFirst(indent)))
            end += 1
        }
        while let last = code.last, MarkdownLine.isBlank(last[...]) { code.removeLast() }
        guard !code.isEmpty else { return nil }
        position = end
        return .code(code)
    }

    mutating func formula() -> MarkdownBlock? {
        let first = MarkdownLine.trimmed(lines[position])
        guard first.hasPrefix("$$") else { return nil }
        var tex = String(first.dropFirst(2))
        var next = position + 1
        while !tex.hasSuffix("$$"), next < lines.count {
            tex += "\n" + MarkdownLine.trimmed(lines[next])
            next += 1
        }
        guard tex.hasSuffix("$$") else { return nil }
        position = next
        return .formula(String(tex.dropLast(2)))
    }
}

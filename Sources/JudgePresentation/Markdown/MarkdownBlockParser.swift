/// Reads the blocks of the Markdown subset that statements and editorials are
/// written in: headings with `#`, paragraphs, fenced and indented code, `$$` formulas,
/// quotes, bullet and numbered lists, tables with pipes, rules.
///
/// Cost: linear in the lines for each level of nesting; nesting deeper than
/// ``depthLimit`` is read as text.
struct MarkdownBlockParser {
    static let depthLimit = 16

    let lines: [Substring]
    private let depth: Int
    var position = 0

    static func blocks(of lines: [Substring], depth: Int = 0) -> [MarkdownBlock] {
        var parser = MarkdownBlockParser(lines: lines, depth: depth)
        return parser.blocks()
    }

    private init(lines: [Substring], depth: Int) {
        self.lines = lines
        self.depth = depth
    }

    private mutating func blocks() -> [MarkdownBlock] {
        var blocks: [MarkdownBlock] = []
        while position < lines.count {
            if MarkdownLine.isBlank(lines[position]) {
                position += 1
            } else if let block = code() ?? indentedCode() ?? formula() ?? heading() ?? rule()
                ?? quote() ?? list()
                ?? table()
            {
                blocks.append(block)
            } else {
                blocks.append(paragraph())
            }
        }
        return blocks
    }

    private mutating func heading() -> MarkdownBlock? {
        guard let heading = MarkdownLine.heading(lines[position]) else { return nil }
        position += 1
        return .heading(level: heading.level, heading.text)
    }

    private mutating func rule() -> MarkdownBlock? {
        guard MarkdownLine.isRule(lines[position]) else { return nil }
        position += 1
        return .rule
    }

    private mutating func quote() -> MarkdownBlock? {
        guard depth < Self.depthLimit else { return nil }
        var inner: [Substring] = []
        while position < lines.count, let line = MarkdownLine.quoted(lines[position]) {
            inner.append(line)
            position += 1
        }
        return inner.isEmpty ? nil : .quote(Self.blocks(of: inner, depth: depth + 1))
    }

    private mutating func list() -> MarkdownBlock? {
        guard depth < Self.depthLimit, let first = MarkdownLine.marker(lines[position]) else {
            return nil
        }
        var items: [MarkdownItem] = []
        while position < lines.count, let marker = MarkdownLine.marker(lines[position]),
            marker.isOrdered == first.isOrdered, !MarkdownLine.isRule(lines[position])
        {
            var inner = [marker.rest]
            position += 1
            while position < lines.count, belongs(lines[position], to: marker, after: inner) {
                inner.append(MarkdownLine.outdented(lines[position], by: marker.contentIndent))
                position += 1
            }
            items.append(
                MarkdownItem(
                    marker: marker.text, blocks: Self.blocks(of: inner, depth: depth + 1)))
        }
        return .list(items)
    }

    /// Whether a line goes on with the item that `marker` started: indented as
    /// its text is, or the lazily continued line of a paragraph.
    private func belongs(
        _ line: Substring, to marker: MarkdownLine.Marker, after inner: [Substring]
    ) -> Bool {
        if MarkdownLine.isBlank(line) {
            let next = lines[(position + 1)...].first { !MarkdownLine.isBlank($0) }
            return next.map { MarkdownLine.indent($0) >= marker.contentIndent } ?? false
        }
        if MarkdownLine.indent(line) >= marker.contentIndent { return true }
        let isText =
            MarkdownLine.marker(line) == nil && MarkdownLine.fence(line) == nil
            && MarkdownLine.heading(line) == nil && MarkdownLine.quoted(line) == nil
        return isText && !(inner.last.map(MarkdownLine.isBlank) ?? true)
    }

    private mutating func table() -> MarkdownBlock? {
        guard position + 1 < lines.count,
            let alignments = MarkdownLine.alignments(lines[position + 1])
        else { return nil }
        let header = MarkdownLine.cells(lines[position])
        guard header.count == alignments.count else { return nil }
        position += 2
        var rows: [[String]] = []
        while position < lines.count, lines[position].contains("|") {
            let cells = MarkdownLine.cells(lines[position]).prefix(header.count)
            rows.append(cells + Array(repeating: "", count: header.count - cells.count))
            position += 1
        }
        return .table(MarkdownGrid(header: header, alignments: alignments, rows: rows))
    }

    private mutating func paragraph() -> MarkdownBlock {
        var text = ""
        repeat {
            let line = lines[position]
            text += text.isEmpty ? "" : "\n"
            text += line.drop { $0 == " " }
            position += 1
        } while position < lines.count && !MarkdownLine.endsParagraph(lines[position])
        return .paragraph(text)
    }
}

/// Lays out the blocks of a document.
struct MarkdownLayout {
    let style: Style

    private var inline: MarkdownInline { MarkdownInline(keepsBackticks: !style.colour) }

    /// The blocks one below the other, an empty line between them; none
    /// between the items of a list and between an item's text and what hangs
    /// below it.
    func lines(of blocks: [MarkdownBlock], width: Int, isTight: Bool = false) -> [StyledText] {
        var lines: [StyledText] = []
        for block in blocks {
            let next = self.lines(of: block, width: max(width, 12))
            if !lines.isEmpty, !next.isEmpty, !(isTight && block.isList) {
                lines.append(StyledText())
            }
            lines += next
        }
        return lines
    }

    private func lines(of block: MarkdownBlock, width: Int) -> [StyledText] {
        switch block {
        case .heading(let level, let text): heading(level, text, width)
        case .paragraph(let text): inline.styled(text).wrapped(to: width)
        case .code(let code): code.map { indented(StyledText($0, .code), by: 4) }
        case .formula(let tex): formula(tex, width)
        case .quote(let blocks):
            lines(of: blocks, width: width - 2).map { StyledText("│ ", .dim) + $0 }
        case .list(let items): list(items, width)
        case .table(let grid): table(grid, width)
        case .rule: [StyledText(String(repeating: "─", count: min(width, 40)), .dim)]
        }
    }

    /// The first two levels are underlined: that reads without colour too.
    private func heading(_ level: Int, _ text: String, _ width: Int) -> [StyledText] {
        let lines = inline.styled(text).inked(.strong).wrapped(to: width)
        guard level <= 2, let longest = lines.map(\.width).max() else { return lines }
        let mark = level == 1 ? "═" : "─"
        return lines + [StyledText(String(repeating: mark, count: longest), .dim)]
    }

    private func formula(_ tex: String, _ width: Int) -> [StyledText] {
        StyledText(TeXText.unicode(tex)).wrapped(to: width - 4)
            .filter { !$0.isEmpty }.map { indented($0, by: 4) }
    }

    private func list(_ items: [MarkdownItem], _ width: Int) -> [StyledText] {
        let column = (items.map { DisplayWidth.of($0.marker) }.max() ?? 1) + 1
        return items.flatMap { item in
            let lines = lines(of: item.blocks, width: width - 2 - column, isTight: true)
            return Page.hung(
                lines.isEmpty ? [StyledText()] : lines, label: item.marker, column: column,
                indent: 2)
        }
    }

    private func table(_ grid: MarkdownGrid, _ width: Int) -> [StyledText] {
        let columns = zip(grid.header, grid.alignments).map { title, alignment in
            Table.Column(inline.styled(title), alignment, flexibleDownTo: 4)
        }
        let rows = grid.rows.map { $0.map { inline.styled($0) } }
        return Table(columns: columns, rows: rows, hasRule: true, wraps: true).lines(width: width)
    }

    private func indented(_ line: StyledText, by count: Int) -> StyledText {
        StyledText(String(repeating: " ", count: count)) + line
    }
}

extension MarkdownBlock {
    fileprivate var isList: Bool {
        if case .list = self { return true }
        return false
    }
}

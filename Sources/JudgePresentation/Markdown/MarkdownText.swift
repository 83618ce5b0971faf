/// Statements and editorials, laid out for a terminal.
///
/// The source may come from anywhere: it is made printable before it is read.
package enum MarkdownText {
    /// The document as text, every line at most as wide as the style says but
    /// for code, which is never wrapped.
    package static func render(_ markdown: String, style: Style) -> String {
        var page = Page()
        page.add(lines(markdown, style: style))
        return page.rendered(style)
    }

    /// The document as lines, for a page that holds more than it.
    package static func lines(_ markdown: String, style: Style) -> [StyledText] {
        let blocks = MarkdownBlockParser.blocks(of: sourceLines(markdown))
        return MarkdownLayout(style: style).lines(of: blocks, width: style.width)
    }

    private static func sourceLines(_ markdown: String) -> [Substring] {
        let plain = String(markdown.map { $0 == "\u{A0}" ? " " : $0 == "\r\n" ? "\n" : $0 })
        return Printable.escape(plain, keeping: [.newline, .tab])
            .split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.contains("\t") ? expandingTabs($0) : $0 }
    }

    private static func expandingTabs(_ line: Substring) -> Substring {
        Tabs.expanded(line, every: 4)[...]
    }
}

/// Tab stops.
enum Tabs {
    /// `line` with spaces in place of tabs, up to the next stop.
    static func expanded(_ line: some StringProtocol, every stop: Int) -> String {
        var result = ""
        var column = 0
        for character in line {
            let cells = character == "\t" ? stop - column % stop : DisplayWidth.of(character)
            result += character == "\t" ? String(repeating: " ", count: cells) : String(character)
            column += cells
        }
        return result
    }
}

/// Lines of styled text that grow into a report.
package struct Page: Sendable {
    package private(set) var lines: [StyledText] = []

    package init() {}

    /// An empty line, unless there is one already or nothing above it.
    package mutating func space() {
        if let last = lines.last, !last.isEmpty { lines.append(StyledText()) }
    }

    package mutating func add(_ line: StyledText) { lines.append(line) }

    package mutating func add(_ more: [StyledText]) { lines += more }

    /// A paragraph, wrapped to the style's width; lines after the first are
    /// indented by `hanging` more.
    package mutating func paragraph(
        _ text: StyledText, _ style: Style, indent: Int = 0, hanging: Int = 0
    ) {
        let first = StyledText(String(repeating: " ", count: indent))
        let rest = StyledText(String(repeating: " ", count: indent + hanging))
        let wrapped = text.wrapped(to: style.width - indent - hanging)
        lines += wrapped.enumerated().map { ($0 == 0 ? first : rest) + $1 }
    }

    /// Rows of a label and its text, the texts below one another.
    package mutating func labelled(
        _ rows: [(label: String, text: StyledText)], _ style: Style, indent: Int = 0
    ) {
        let column = (rows.map { DisplayWidth.of($0.label) }.max() ?? 0) + 2
        for row in rows {
            lines += Self.hung(
                row.text.wrapped(to: style.width - indent - column), label: row.label,
                column: column, indent: indent)
        }
    }

    /// `lines` beside a label that stands before the first of them.
    static func hung(
        _ lines: [StyledText], label: String, column: Int, indent: Int
    ) -> [StyledText] {
        hung(
            lines, label: StyledText(DisplayWidth.padded(label, to: column), .dim), column: column,
            indent: indent)
    }

    /// `lines` beside a label that stands before the first of them.
    static func hung(
        _ lines: [StyledText], label: StyledText, column: Int, indent: Int = 0
    ) -> [StyledText] {
        let margin = StyledText(String(repeating: " ", count: indent))
        return lines.enumerated().map { index, line in
            let head = index == 0 ? label : StyledText()
            let fill = StyledText(
                String(repeating: " ", count: max(0, column - head.width)), label.spans.last?.ink)
            return margin + head + fill + line
        }
    }

    /// The page for a terminal; every line ends with a newline.
    package func rendered(_ style: Style) -> String {
        var lines = lines
        while lines.last?.isEmpty == true { lines.removeLast() }
        return lines.map { $0.rendered(style) + "\n" }.joined()
    }
}

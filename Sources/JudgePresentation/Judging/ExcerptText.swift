/// A source line with its caret, as the compiler printed them, made to fit.
enum ExcerptText {
    private static let indent = 4
    /// Cells of code that stay before the caret where the line must be cut.
    private static let context = 24

    static func lines(_ excerpt: [String], width: Int) -> [StyledText] {
        let room = width - indent
        let lines = excerpt.map { line in
            Tabs.expanded(Printable.escape(line, keeping: .tab), every: 8)
        }
        let widest = lines.map { DisplayWidth.of($0) }.max() ?? 0
        let caret = lines.compactMap(caretColumn).first ?? 0
        let needsCut = widest > room && caret > room - 8
        let start = needsCut ? min(caret - min(context, room / 2), widest - room + 2) : 0
        return lines.map { line in
            let text = start > 0 ? cut(line, start) : line
            let isCode = caretColumn(line) == nil
            return StyledText(String(repeating: " ", count: indent))
                + StyledText(DisplayWidth.truncated(text, to: room), isCode ? nil : .good)
        }
    }

    /// Where the caret stands in a line that holds nothing but marks.
    private static func caretColumn(_ line: String) -> Int? {
        guard line.allSatisfy({ " ~^|".contains($0) }) else { return nil }
        return line.firstIndex(of: "^").map { DisplayWidth.of(line[..<$0]) }
    }

    /// The line without its first `start` cells, with `…` where code is gone.
    private static func cut(_ line: String, _ start: Int) -> String {
        let gone = DisplayWidth.prefix(line[...], of: start)
        let rest = line[gone.endIndex...]
        let isBlank = gone.allSatisfy { $0 == " " }
        let missing = start - DisplayWidth.of(gone)
        return (isBlank ? "  " : "… ") + String(repeating: " ", count: missing) + rest
    }
}

/// What a single line of Markdown is.
enum MarkdownLine {
    /// The marker of a list's item.
    struct Marker: Hashable {
        var text: String
        var isOrdered: Bool
        /// How far the item's text is indented.
        var contentIndent: Int
        var rest: Substring
    }

    static func isBlank(_ line: Substring) -> Bool { line.allSatisfy { $0 == " " } }

    static func indent(_ line: Substring) -> Int { line.prefix { $0 == " " }.count }

    static func trimmed(_ line: some StringProtocol) -> String {
        var text = line.drop { $0 == " " }
        while text.last == " " { text.removeLast() }
        return String(text)
    }

    static func outdented(_ line: Substring, by count: Int) -> Substring {
        line.dropFirst(min(count, indent(line)))
    }

    static func heading(_ line: Substring) -> (level: Int, text: String)? {
        let level = line.prefix { $0 == "#" }.count
        let rest = line.dropFirst(level)
        guard (1...6).contains(level), rest.isEmpty || rest.first == " " else { return nil }
        var text = trimmed(rest)
        let closing = text.reversed().prefix { $0 == "#" }.count
        if closing > 0, text.count == closing || text.dropLast(closing).last == " " {
            text = trimmed(text.dropLast(closing))
        }
        return (level, text)
    }

    static func isRule(_ line: Substring) -> Bool {
        let marks = line.filter { $0 != " " }
        guard let first = marks.first, marks.count >= 3, "-*_".contains(first) else { return false }
        return marks.allSatisfy { $0 == first }
    }

    /// The backticks or tildes that open or close fenced code.
    static func fence(_ line: Substring) -> String? {
        let text = line.drop { $0 == " " }
        guard let first = text.first, first == "`" || first == "~" else { return nil }
        let marks = text.prefix { $0 == first }
        return marks.count >= 3 && !(first == "`" && text.dropFirst(marks.count).contains("`"))
            ? String(marks) : nil
    }

    /// The text after `>`.
    static func quoted(_ line: Substring) -> Substring? {
        let text = line.drop { $0 == " " }
        guard text.first == ">" else { return nil }
        let rest = text.dropFirst()
        return rest.first == " " ? rest.dropFirst() : rest
    }

    static func marker(_ line: Substring) -> Marker? {
        let indent = indent(line)
        let text = line.dropFirst(indent)
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        var mark: Substring
        if let first = text.first, "-*+".contains(first) {
            mark = text.prefix(1)
        } else if (1...9).contains(digits.count), let dot = text.dropFirst(digits.count).first,
            dot == "." || dot == ")"
        {
            mark = text.prefix(digits.count + 1)
        } else {
            return nil
        }
        let after = text.dropFirst(mark.count)
        guard after.isEmpty || after.first == " ", !isRule(line) else { return nil }
        let spaces = max(1, min(4, MarkdownLine.indent(after)))
        return Marker(
            text: digits.isEmpty ? "•" : String(mark), isOrdered: !digits.isEmpty,
            contentIndent: indent + mark.count + spaces, rest: after.dropFirst(spaces))
    }

    /// The alignments of a table's delimiter row `| :-- | --: |`.
    static func alignments(_ line: Substring) -> [Alignment]? {
        guard line.contains("-"), line.contains("|") else { return nil }
        var alignments: [Alignment] = []
        for cell in cells(line) {
            let dashes = cell.drop { $0 == ":" }.reversed().drop { $0 == ":" }
            guard !dashes.isEmpty, dashes.allSatisfy({ $0 == "-" }) else { return nil }
            alignments.append(cell.hasSuffix(":") && !cell.hasPrefix(":") ? .right : .left)
        }
        return alignments
    }

    /// The cells of a table's row; a pipe after a backslash or in code is text.
    static func cells(_ line: Substring) -> [String] {
        var cells = [""]
        var isCode = false
        var isEscaped = false
        for character in trimmed(line) {
            if character == "`" { isCode.toggle() }
            if character == "|", isEscaped { cells[cells.count - 1].removeLast() }
            if character == "|", !isEscaped, !isCode {
                cells.append("")
            } else {
                cells[cells.count - 1].append(character)
            }
            isEscaped = character == "\\" && !isEscaped
        }
        if cells.first?.isEmpty == true { cells.removeFirst() }
        if cells.last?.isEmpty == true { cells.removeLast() }
        return cells.map { trimmed($0) }
    }

    static func endsParagraph(_ line: Substring) -> Bool {
        isBlank(line) || heading(line) != nil || fence(line) != nil || isRule(line)
            || quoted(line) != nil || marker(line).map { !$0.isOrdered || $0.text == "1." } == true
            || trimmed(line).hasPrefix("$$")
    }
}

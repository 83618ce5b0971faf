internal import JudgeCore

/// What a test held and what the submission made of it: input, expected, got,
/// where they differ, and what was printed.
struct DetailsText {
    /// Lines of one value, unless all are asked for.
    private static let lineLimit = 8
    /// Characters of a value that are looked at, so that a flood of output
    /// costs nothing.
    private static let characterLimit = 4000

    let details: TestDetails
    let style: Style
    let verbose: Bool

    func lines(indent: Int) -> [StyledText] {
        let column = 10
        let width = style.width - indent - column
        return sections.flatMap { section in
            Page.hung(
                section.isProse
                    ? section.text.wrapped(to: width) : clipped(section.text, width: width),
                label: section.label, column: column, indent: indent)
        }
    }

    private struct Section {
        var label: String
        var text: StyledText
        /// Whether it is broken between words; of a value every space counts.
        var isProse = false

        init(_ label: String, _ text: StyledText) {
            self.label = label
            self.text = text
        }
    }

    private var sections: [Section] {
        var sections: [Section] = []
        for (index, argument) in details.arguments.enumerated() {
            let name = argument.name.isEmpty ? "" : Printable.escape(argument.name) + " = "
            sections.append(
                Section(
                    index == 0 ? "Input" : "", StyledText(name, .dim) + shown(argument.value)))
        }
        if let sent = details.sent { sections.append(Section("Sent", shown(sent))) }
        if let expected = details.expected {
            sections.append(Section("Expected", shown(expected)))
        }
        if let judgedBy = details.judgedBy {
            sections.append(Section("Judged by", shown(judgedBy)))
        }
        if let got = details.got {
            sections.append(Section("Got", shown(got, details.difference == nil ? nil : .bad)))
        } else {
            sections.append(Section("Got", StyledText("no answer", .dim)))
        }
        if let difference {
            var section = Section("Differs", difference)
            section.isProse = true
            sections.append(section)
        }
        if !details.output.isEmpty { sections.append(Section("Printed", shown(details.output))) }
        if !details.errorOutput.isEmpty {
            sections.append(Section("Errors", shown(details.errorOutput)))
        }
        return sections
    }

    private var difference: StyledText? {
        guard let difference = details.difference else { return nil }
        var text = difference.path.isEmpty ? "" : "at \(short(difference.path)): "
        text += Printable.escape(difference.message.prefix(400))
        let saysBoth =
            difference.message.contains(difference.expected)
            && difference.message.contains(difference.got)
        if !difference.path.isEmpty, !saysBoth {
            text += " (expected \(short(difference.expected)), got \(short(difference.got)))"
        }
        return StyledText(text)
    }

    private func short(_ text: String) -> String {
        DisplayWidth.truncated(Printable.escape(text.prefix(200)), to: 60)
    }

    private func shown(_ text: String, _ ink: Ink? = nil) -> StyledText {
        var text = text[...]
        if text.last == "\n" { text.removeLast() }
        guard !text.isEmpty else { return StyledText("(an empty line)", .dim) }
        let limit = verbose ? Int.max : Self.characterLimit
        let end = text.index(text.startIndex, offsetBy: limit, limitedBy: text.endIndex)
        let start = text[..<(end ?? text.endIndex)]
        let safe = Printable.escape(start, keeping: [.newline, .tab])
            .split(separator: "\n", omittingEmptySubsequences: false)
            .map { Tabs.expanded($0, every: 8) }.joined(separator: "\n")
        return StyledText(safe, ink) + StyledText(start.endIndex < text.endIndex ? "…" : "", .dim)
    }

    private func clipped(_ text: StyledText, width: Int) -> [StyledText] {
        let lines = text.chopped(to: width)
        guard !verbose, lines.count > Self.lineLimit else { return lines }
        let note = StyledText("… cut here; --verbose shows all", .dim).truncated(to: width)
        return lines.prefix(Self.lineLimit) + [note]
    }
}

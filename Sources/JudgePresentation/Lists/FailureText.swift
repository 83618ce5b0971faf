package import JudgeCore

/// A failure of the judge or of how it was called, for people.
package enum FailureText {
    /// `error: file:line:column: message`, then the nearest names and what to
    /// do.
    package static func render(_ failure: JudgeFailure, style: Style = Style()) -> String {
        var page = Page()
        page.paragraph(StyledText("error: ", .bad) + message(failure), style, hanging: 2)
        if let near = suggestion(failure) { page.paragraph(near, style, indent: 2) }
        if let remedy = failure.remedy {
            let text = StyledText(Printable.escape(remedy, keeping: .newline))
            page.paragraph(text, style, indent: 2)
        }
        return page.rendered(style)
    }

    /// The failure as labelled rows of a larger report.
    static func rows(_ failure: JudgeFailure) -> [(label: String, text: StyledText)] {
        var rows = [("Why", message(failure))]
        if let near = suggestion(failure) { rows.append(("", near)) }
        if let remedy = failure.remedy {
            rows.append(("To do", StyledText(Printable.escape(remedy, keeping: .newline))))
        }
        return rows
    }

    private static func message(_ failure: JudgeFailure) -> StyledText {
        var text = StyledText()
        text.breaksWords = false
        if let file = failure.file {
            var place = Printable.escape(file)
            if let line = failure.line { place += ":\(line)" }
            if failure.line != nil, let column = failure.column { place += ":\(column)" }
            text.append(place + ": ", .strong)
        }
        text.append(Printable.escape(failure.message, keeping: .newline))
        return text
    }

    private static func suggestion(_ failure: JudgeFailure) -> StyledText? {
        guard !failure.suggestions.isEmpty else { return nil }
        var text: StyledText = "Did you mean "
        for (index, name) in failure.suggestions.enumerated() {
            if index > 0 { text.append(index == failure.suggestions.count - 1 ? " or " : ", ") }
            text.append(Printable.escape(name), .strong)
        }
        text.append("?")
        return text
    }
}

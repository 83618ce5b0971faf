internal import JudgeCore

/// What the compiler said about a submission.
struct DiagnosticsText {
    private static let limit = 20

    let judging: Judging
    let style: Style
    let verbose: Bool

    func add(to page: inout Page) {
        if let reason = judging.compilation?.reason {
            page.space()
            // What was expected and what was found stand on lines of their own.
            let lines = reason.split(separator: "\n")
            for line in lines {
                let sentence = line.prefix(1).uppercased() + line.dropFirst()
                page.paragraph(
                    StyledText(Printable.escape(sentence)), style, indent: 2,
                    hanging: lines.count > 1 ? 4 : 0)
            }
        }
        addDiagnostics(to: &page)
        page.space()
        let errors = diagnostics.count { $0.severity == .error }
        if errors > 0 {
            var text = Figures.counted(errors, "error") + "."
            if errors > 1 { text += " Start with the first: the others often come from it." }
            page.paragraph(StyledText(text), style)
        }
        if let compilation = judging.compilation, compilation.wall > .zero {
            var text = "The compiler ran for \(Figures.time(compilation.wall))."
            let warnings = compilation.diagnostics.count { $0.severity == .warning }
            if warnings > 0, !verbose {
                text += " It also gave \(Figures.counted(warnings, "warning")): see --verbose."
            }
            page.paragraph(StyledText(text, .dim), style)
        }
    }

    /// Every diagnostic with its source line, up to a limit.
    func addDiagnostics(to page: inout Page) {
        let shown = diagnostics.prefix(verbose ? .max : Self.limit)
        for diagnostic in shown {
            if diagnostic.severity != .note { page.space() }
            page.paragraph(message(diagnostic), style, hanging: 2)
            page.add(ExcerptText.lines(diagnostic.excerpt, width: style.width))
        }
        if diagnostics.count > shown.count {
            page.space()
            page.add(StyledText("… and \(diagnostics.count - shown.count) more", .dim))
        }
    }

    /// Errors and their notes; warnings only where everything is asked for.
    private var diagnostics: [Diagnostic] {
        var followsShown = true
        return (judging.compilation?.diagnostics ?? []).filter { diagnostic in
            if diagnostic.severity != .note {
                followsShown = verbose || diagnostic.severity == .error
            }
            return followsShown
        }
    }

    private func message(_ diagnostic: Diagnostic) -> StyledText {
        var text = StyledText()
        if let location = diagnostic.location { text.append(location.printable + ": ", .strong) }
        let ink: Ink =
            switch diagnostic.severity {
            case .error: .bad
            case .warning: .warn
            case .note, .remark: .dim
            }
        text.append(diagnostic.severity.rawValue + ": ", ink)
        text.append(Printable.escape(diagnostic.message, keeping: .newline))
        return text
    }
}

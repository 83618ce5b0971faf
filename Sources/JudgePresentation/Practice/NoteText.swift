/// The one line after a report.
package enum NoteText {
    package static func render(_ note: String, style: Style) -> String {
        var page = Page()
        page.paragraph(StyledText(Printable.escape(note), .strong), style)
        return page.rendered(style)
    }
}

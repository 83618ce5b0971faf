/// A block of a Markdown document.
///
/// Inline text is kept as it was written.
indirect enum MarkdownBlock: Hashable {
    case heading(level: Int, String)
    case paragraph(String)
    case code([String])
    /// A formula on lines of its own.
    case formula(String)
    case quote([MarkdownBlock])
    case list([MarkdownItem])
    case table(MarkdownGrid)
    case rule
}

/// An item of a list.
struct MarkdownItem: Hashable {
    /// What stands before the text: a bullet, or `3.` as it was written.
    var marker: String
    var blocks: [MarkdownBlock]
}

/// A table as it was written.
struct MarkdownGrid: Hashable {
    var header: [String]
    var alignments: [Alignment]
    /// As many cells in each row as in the header.
    var rows: [[String]]
}

/// For whom text is laid out: how wide the terminal is and whether it shows
/// colour.
package struct Style: Sendable, Hashable {
    /// Cells in a line; at least 20, so that layout always has room for a word.
    package let width: Int
    /// Cells in a row of a table whose cells would be cut: as many as it takes
    /// where a program reads it.
    package let tableWidth: Int
    package let colour: Bool

    package init(width: Int = 80, tableWidth: Int? = nil, colour: Bool = false) {
        self.width = max(width, 20)
        self.tableWidth = max(tableWidth ?? width, 20)
        self.colour = colour
    }
}

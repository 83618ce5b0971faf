/// A table that fits the width it is given.
///
/// What does not fit is made to: first the widest flexible column shrinks, its
/// cells wrapped or ending in `…`, then columns that say so are left out, and
/// at last every line is cut.
package struct Table: Sendable {
    package struct Column: Sendable {
        package var title: StyledText
        package var alignment: Alignment
        /// The width down to which the column may shrink; `nil`: it may not.
        package var flexibleDownTo: Int?
        /// Columns with a rank can be left out, the highest rank first.
        package var dropRank: Int?
        /// How wide the column is although its cells may be narrower, so that
        /// tables below one another line up.
        package var atLeast: Int

        package init(
            _ title: StyledText, _ alignment: Alignment = .left, flexibleDownTo: Int? = nil,
            dropRank: Int? = nil, atLeast: Int = 0
        ) {
            self.atLeast = atLeast
            self.title = title
            self.alignment = alignment
            self.flexibleDownTo = flexibleDownTo
            self.dropRank = dropRank
        }
    }

    package var columns: [Column]
    package var rows: [[StyledText]]
    package var hasHeader: Bool
    package var hasRule: Bool
    /// Whether a cell that is too wide takes several lines instead of being
    /// cut.
    package var wraps: Bool

    private static let gap = 2

    /// A table whose rows have as many cells as there are columns.
    package init(
        columns: [Column], rows: [[StyledText]], hasHeader: Bool = true, hasRule: Bool = false,
        wraps: Bool = false
    ) {
        self.columns = columns
        self.rows = rows
        self.hasHeader = hasHeader
        self.hasRule = hasRule
        self.wraps = wraps
    }

    /// The lines of the table, none wider than the style has it.
    package func lines(for style: Style) -> [StyledText] {
        lines(width: wraps ? style.width : style.tableWidth)
    }

    /// The lines of the table, none wider than `width`.
    package func lines(width: Int) -> [StyledText] {
        let (shown, widths) = layout(width: width)
        var lines: [StyledText] = []
        if hasHeader {
            lines += self.lines(of: columns.map { $0.title.inked(.strong) }, shown, widths)
        }
        if hasRule {
            let total = widths.reduce(Self.gap * max(0, shown.count - 1), +)
            lines.append(StyledText(String(repeating: "─", count: total), .dim))
        }
        lines += rows.flatMap { self.lines(of: $0, shown, widths) }
        return lines.map { $0.truncated(to: width) }
    }

    /// Which columns are shown, by index, and how wide each is.
    private func layout(width: Int) -> (shown: [Int], widths: [Int]) {
        let natural = columns.indices.map { index in
            let title = hasHeader ? columns[index].title.width : 0
            return rows.reduce(max(title, columns[index].atLeast)) { max($0, $1[index].width) }
        }
        var shown = Array(columns.indices)
        while true {
            var widths = shown.map { natural[$0] }
            var excess = widths.reduce(Self.gap * max(0, shown.count - 1) - width, +)
            while excess > 0, let widest = widestFlexible(shown, widths) {
                widths[widest] -= 1
                excess -= 1
            }
            guard excess > 0,
                let dropped = shown.filter({ columns[$0].dropRank != nil })
                    .max(by: { columns[$0].dropRank ?? 0 < columns[$1].dropRank ?? 0 })
            else { return (shown, widths) }
            shown.removeAll { $0 == dropped }
        }
    }

    private func widestFlexible(_ shown: [Int], _ widths: [Int]) -> Int? {
        shown.indices.filter { position in
            columns[shown[position]].flexibleDownTo.map { widths[position] > $0 } ?? false
        }.max { widths[$0] < widths[$1] }
    }

    /// A row, on as many lines as its highest cell has.
    private func lines(
        of cells: [StyledText], _ shown: [Int], _ widths: [Int]
    ) -> [StyledText] {
        let stacks = zip(shown, widths).map { index, width in
            wraps ? cells[index].wrapped(to: width) : [cells[index].truncated(to: width)]
        }
        return (0..<(stacks.map(\.count).max() ?? 0)).map { height in
            line(stacks.map { height < $0.count ? $0[height] : StyledText() }, shown, widths)
        }
    }

    private func line(_ cells: [StyledText], _ shown: [Int], _ widths: [Int]) -> StyledText {
        var line = StyledText()
        for (position, cell) in cells.enumerated() {
            let fill = StyledText(
                String(repeating: " ", count: max(0, widths[position] - cell.width)))
            if position > 0 { line.append(String(repeating: " ", count: Self.gap)) }
            line += columns[shown[position]].alignment == .left ? cell + fill : fill + cell
        }
        return line
    }
}

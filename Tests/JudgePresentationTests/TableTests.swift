import JudgePresentation
import Testing

struct TableTests {
    private func table(_ rows: [[StyledText]]) -> Table {
        Table(
            columns: [
                Table.Column("n", .right), Table.Column("name", flexibleDownTo: 4),
                Table.Column("note", dropRank: 1),
            ], rows: rows)
    }

    private func text(_ table: Table, width: Int) -> [String] {
        table.lines(width: width).map { $0.rendered(Style(width: width)) }
    }

    @Test func `columns stand below one another without spaces at the end`() {
        #expect(
            text(table([["1", "日本", "x"], ["10", "a", ""]]), width: 80)
                == [" n  name  note", " 1  日本  x", "10  a"])
    }

    @Test func `the flexible column shrinks, then others go`() {
        let rows: [[StyledText]] = [["1", "a very long name", "remark"]]
        #expect(
            text(table(rows), width: 20) == ["n  name       note", "1  a very l…  remark"])
        for width in 4...40 {
            for line in table(rows).lines(width: width) { #expect(line.width <= width) }
        }
        #expect(text(table(rows), width: 9) == ["n  name", "1  a ver…"])
    }

    @Test func `nothing is cut where a program reads it, and what wraps still does`() {
        let style = Style(width: 20, tableWidth: .max)
        var table = table([["1", "a very long name", "remark"]])
        #expect(table.lines(for: style).map(\.plain)[1] == "1  a very long name  remark")
        table.wraps = true
        #expect(table.lines(for: style).allSatisfy { $0.width <= 20 })
    }

    @Test func `wrapping keeps inks and breaks long words`() {
        let text = StyledText("a ") + StyledText("bold phrase", .strong) + StyledText(" end")
        let lines = text.wrapped(to: 8)
        #expect(lines.map(\.plain) == ["a bold", "phrase", "end"])
        #expect(lines[0].spans.last?.ink == .strong)
        #expect(StyledText("abcdefghij").wrapped(to: 4).map(\.plain) == ["abcd", "efgh", "ij"])
        #expect(StyledText("日本語").wrapped(to: 5).map(\.plain) == ["日本", "語"])
        #expect(StyledText("a  b\n\nc").chopped(to: 3).map(\.plain) == ["a  ", "b", "", "c"])
    }
}

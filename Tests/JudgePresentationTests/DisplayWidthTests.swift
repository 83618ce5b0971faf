import JudgePresentation
import Testing

struct DisplayWidthTests {
    @Test(arguments: [
        ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("日本語", 6), ("한국", 4),
        ("\u{1112}\u{1161}\u{11AB}", 2), ("ｱ", 1), ("Ａ", 2), ("😀", 2), ("👨‍👩‍👧‍👦", 2), ("🇩🇪", 2),
        ("👍🏽", 2), ("❤️", 2), ("❤", 1), ("1️⃣", 2), ("≤Σ√", 3), ("│─", 2), ("ñandú", 5),
        ("क्षि", 2), ("𝔼", 1), ("…", 1),
    ])
    func `a string is as wide as terminals draw it`(text: String, width: Int) {
        #expect(DisplayWidth.of(text) == width)
    }

    @Test(arguments: [
        ("hello", 5, "hello"), ("hello", 4, "hel…"), ("hello", 1, "…"), ("hello", 0, ""),
        ("日本語", 5, "日本…"), ("日本語", 4, "日…"), ("👨‍👩‍👧‍👦x", 2, "…"),
    ])
    func `truncating never cuts a character`(text: String, width: Int, expected: String) {
        #expect(DisplayWidth.truncated(text, to: width) == expected)
    }

    @Test func `padding counts cells`() {
        #expect(DisplayWidth.padded("日", to: 4) == "日  ")
        #expect(DisplayWidth.padded("7", to: 3, alignment: .right) == "  7")
        #expect(DisplayWidth.padded("long", to: 2) == "long")
    }
}

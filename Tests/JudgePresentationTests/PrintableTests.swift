import JudgePresentation
import Testing

struct PrintableTests {
    @Test(arguments: [
        ("plain", "plain"),
        ("\u{1b}[2J\u{1b}]0;x\u{7}", "\\u{1b}[2J\\u{1b}]0;x\\u{07}"),
        ("a\nb\tc\rd\r\ne\0", "a\\nb\\tc\\rd\\r\\ne\\0"),
        ("\u{9b}31m", "\\u{9b}31m"),
        ("a\u{202E}b\u{2066}c\u{200F}d\u{61C}", "a\\u{202e}b\\u{2066}c\\u{200f}d\\u{61c}"),
        ("zero\u{200B}width\u{FEFF}\u{AD}", "zero\\u{200b}width\\u{feff}\\u{ad}"),
        ("no\u{A0}break\u{2028}", "no\\u{a0}break\\u{2028}"),
        ("tag\u{E0041}\u{E0100}", "tag\\u{e0041}\\u{e0100}"),
        ("\u{3164}\u{115F}", "\\u{3164}\\u{115f}"),
        ("\u{301}start", "\\u{301}start"),
        ("\u{1b}\u{301}", "\\u{1b}\\u{301}"),
        ("\u{E000}\u{FFFF}", "\\u{e000}\\u{ffff}"),
        ("é e\u{301} 日本 👨‍👩‍👧 ❤️ 🇩🇪", "é e\u{301} 日本 👨‍👩‍👧 ❤️ 🇩🇪"),
        ("a\u{200D}b a\u{FE0F}", "a\\u{200d}b a\\u{fe0f}"),
    ])
    func `what hides or acts is shown as an escape`(text: String, expected: String) {
        #expect(Printable.escape(text) == expected)
    }

    @Test func `newlines and tabs stay on request, carriage returns never`() {
        #expect(Printable.escape("a\n\tb\r\nc", keeping: [.newline, .tab]) == "a\n\tb\\r\\nc")
        #expect(Printable.escape("a\n\tb", keeping: .newline) == "a\n\\tb")
    }

    @Test func `a tower of marks is cut down`() {
        let tower = "a" + String(repeating: "\u{301}", count: 50)
        let shown = Printable.escape(tower)
        #expect(shown.unicodeScalars.count { $0 == "\u{301}" } == 6)
        #expect(shown.hasSuffix("\\u{301}"))
    }

    @Test(
        arguments: [
            ([0x61, 0xFF, 0x62], "a\\xffb"), ([0xC3, 0xA9], "é"), ([0xE2, 0x82], "\\xe2\\x82"),
            ([0xC0, 0x80], "\\xc0\\x80"), ([0xED, 0xA0, 0x80], "\\xed\\xa0\\x80"),
            ([0x1B, 0x5B, 0xFE], "\\u{1b}[\\xfe"), ([], ""),
        ] as [([UInt8], String)])
    func `bytes that are no text are shown`(bytes: [UInt8], expected: String) {
        #expect(Printable.escape(bytes) == expected)
    }

    @Test func `no scalar gets through that a terminal acts on`() {
        for value in Array(0...0x1FFFF) + Array(0xE0000...0xE0FFF) as [UInt32] {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let shown = Printable.escape("x" + String(scalar))
            if shown.unicodeScalars.contains(where: { Printable.isHidden($0) }) {
                Issue.record("\(value) got through")
            }
        }
    }
}

import JudgeCore
import JudgePresentation
import Testing

struct JSONTests {
    @Test func `text that could harm a terminal is escaped and reads back`() throws {
        let text = "\u{1b}[31m\u{7F}\u{9B}\u{202E}\u{2028}\u{FEFF}\u{E0041}\"\\\n😀 é"
        let value = JSONValue.object([.init("a\u{202E}", .array([.string(text), .null]))])
        let written = value.indented
        let expected =
            #"{\n  "a\u202e": [\n    "\u001b[31m\u007f\u009b\u202e\u2028\ufeff\udb40\udc41\"\\\n"#
        #expect(
            written.hasPrefix(
                expected.replacing("[\\n", with: "[\n").replacing("{\\n", with: "{\n")))
        #expect(try JSONReader.read(Array(written.utf8)) == value)
    }

    @Test func `empty lists stay on their line and infinity is null`() {
        let value = JSONValue.object([
            .init("a", .array([])), .init("b", .object([])), .init("c", .number(.infinity)),
        ])
        #expect(value.indented == "{\n  \"a\": [],\n  \"b\": {},\n  \"c\": null\n}")
    }

    @Test(
        arguments: [
            (0, "1970-01-01T00:00:00.000Z"), (951_782_400, "2000-02-29T00:00:00.000Z"),
            (-1, "1969-12-31T23:59:59.000Z"), (1_772_368_496.789, "2026-03-01T12:34:56.789Z"),
            (4_107_542_400, "2100-03-01T00:00:00.000Z"),
            (1_709_164_799.9996, "2024-02-29T00:00:00.000Z"),
            (-62_135_596_800, "0001-01-01T00:00:00.000Z"), (.nan, nil), (1e300, nil),
        ] as [(Double, String?)])
    func `a moment is ISO 8601 in UTC`(seconds: Double, expected: String?) {
        #expect(Timestamp.utc(seconds) == expected)
    }
}

import JudgeCore
import JudgePresentation
import JudgeTestSupport
import Testing

struct SelftestTextTests {
    private static func row(_ id: String, _ outcome: String, _ breaches: [String] = [])
        -> Selftest.Row
    {
        Selftest.Row(
            id: id, kind: "kernel", does: "Tries what the row \(id) is called after, at length.",
            expected: "SV socket | RTE", outcome: outcome, breaches: breaches)
    }

    private static let held = Selftest(
        level: 1, isolation: Isolation(layers: [.seccomp], missing: [.user: "not asked for"]),
        rows: [row("network-inet", "SV socket")], open: ["read-processes"], remains: [])

    private static let broken = Selftest(
        level: 3, isolation: nil,
        rows: [
            row("network-inet", "SV socket"),
            row("escape-sequences", "AC", ["AC", "reached \u{1b}[2J the host"]),
        ], open: [], remains: ["the file /tmp/judge-attack-mark"])

    @Test(arguments: [80, 40])
    func `each row says what came of it, and a breach is told below`(width: Int) {
        let text = SelftestText.render(Self.broken, style: Style(width: width))
        expectSnapshot(text, named: "selftest-\(width).txt")
        for line in text.split(separator: "\n") { #expect(DisplayWidth.of(line) <= width) }
    }

    @Test func `what no wall holds is named, and not counted`() {
        let text = SelftestText.render(Self.held)
        #expect(text.contains("Open at this level, and not tried: read-processes."))
        #expect(text.hasSuffix("1 of 1 row held at isolation level 1 of 3.\n"))
        #expect(Self.held.isHeld && !Self.broken.isHeld)
    }

    @Test func `a self-test as JSON has every row`() {
        expectSnapshot(
            SelftestJSON.document(Self.broken).indented + "\n", named: "selftest.json")
        expectSnapshot(
            SelftestJSON.document(Self.held).indented + "\n", named: "selftest-held.json")
    }
}

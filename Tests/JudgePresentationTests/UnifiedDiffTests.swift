import JudgeCore
import JudgeTestSupport
import Testing

@testable import JudgePresentation

struct UnifiedDiffTests {
    @Test(arguments: [
        ("", "", []), ("a", "a", []), ("a", "b", ["@1,1", "-a", "+b"]),
        ("", "a", ["@1,1", "+a"]), ("a", "", ["@1,1", "-a"]),
        ("a b c d e", "a b x d e", ["@1,1", " a", " b", "-c", "+x", " d", " e"]),
        (
            "a b c d e f g h i j k l m n o p", "A b c d e f g h i j k l m n o P",
            [
                "@1,1", "-a", "+A", " b", " c", " d", "@13,13", " m", " n", " o", "-p", "+P",
            ]
        ),
        // Six lines between two changes join their hunks, seven do not.
        (
            "a 1 2 3 4 5 6 b", "c 1 2 3 4 5 6 d",
            ["@1,1", "-a", "+c", " 1", " 2", " 3", " 4", " 5", " 6", "-b", "+d"]
        ),
        (
            "a 1 2 3 4 5 6 7 b", "c 1 2 3 4 5 6 7 d",
            ["@1,1", "-a", "+c", " 1", " 2", " 3", "@6,6", " 5", " 6", " 7", "-b", "+d"]
        ),
    ])
    func `changes stand among three lines that are the same`(
        old: String, new: String, expected: [String]
    ) {
        let diff = UnifiedDiff(lines(old), lines(new))
        let shown = diff.hunks.flatMap { hunk in
            ["@\(hunk.oldStart),\(hunk.newStart)"]
                + hunk.lines.map { "\($0.kind.rawValue)\($0.text)" }
        }
        #expect(shown == expected)
    }

    @Test func `what is taken away and added makes one text of the other`() {
        for seed in 1...200 {
            var random = SeededGenerator(seed: seed)
            let old = (0..<Int.random(in: 0...30, using: &random)).map { _ in
                String(Int.random(in: 0...4, using: &random))
            }
            let new = (0..<Int.random(in: 0...30, using: &random)).map { _ in
                String(Int.random(in: 0...4, using: &random))
            }
            // With all lines as context there is at most one hunk: both texts.
            let lines = UnifiedDiff(old, new, context: 100).hunks.flatMap(\.lines)
            guard old != new else {
                #expect(lines.isEmpty, "seed \(seed)")
                continue
            }
            #expect(lines.filter { $0.kind != .added }.map(\.text) == old, "seed \(seed)")
            #expect(lines.filter { $0.kind != .removed }.map(\.text) == new, "seed \(seed)")
        }
    }

    private func lines(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
}

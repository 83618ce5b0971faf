import Testing

@testable import JudgeProblems

struct NearestNamesTests {
    @Test(arguments: [
        ("", "", 0), ("abc", "abc", 0), ("abc", "", 3), ("abc", "abd", 1), ("abc", "ab", 1),
        ("abc", "acb", 1), ("ca", "abc", 3), ("kitten", "sitting", 3),
    ])
    func `counts edits, a swap of neighbours as one`(left: String, right: String, count: Int) {
        #expect(NearestNames.distance(Array(left.utf8), Array(right.utf8)) == count)
        #expect(NearestNames.distance(Array(right.utf8), Array(left.utf8)) == count)
    }

    @Test(
        arguments: [
            ([], nil), (["a"], "did you mean `a`?"), (["a", "b"], "did you mean `a` or `b`?"),
            (["a", "b", "c"], "did you mean `a`, `b` or `c`?"),
        ] as [([String], String?)])
    func `asks for what was meant`(names: [String], question: String?) {
        #expect(NearestNames.question(names) == question)
    }
}

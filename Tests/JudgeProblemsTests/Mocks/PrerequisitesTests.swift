import JudgeCore
import JudgeProblems
import Testing

struct PrerequisitesTests {
    @Test func `problems that name none, and broken packages, have none`() throws {
        let library = try TemporaryLibrary()
        let interview = TemporaryLibrary.interview(track: "algorithms")
        for (slug, rest) in [
            ("three-sum", "prerequisites: [two-sum, not-there]\n"), ("two-sum", ""),
            ("empty", "prerequisites: []\n"), ("broken", "prerequisites: [two-sum]\nmore: 1\n"),
        ] {
            try library.add(slug, changing: ["interview.yaml": interview + rest])
        }
        let found = library.library.prerequisites()
        #expect(found.keys.map(\.description) == ["three-sum"])
        #expect(found.values.first?.map(\.description) == ["two-sum", "not-there"])
    }

    @Test func `nothing else of a package is read`() throws {
        let library = try TemporaryLibrary()
        let interview = TemporaryLibrary.interview(track: "algorithms")
        try library.add(
            changing: [
                "interview.yaml": interview + "prerequisites: [one]\n", "problem.yaml": "[",
            ])
        #expect(library.library.prerequisites().count == 1)
    }

    @Test func `without a library there are none`() {
        #expect(ProblemLibrary(root: "/nonexistent/problems").prerequisites() == [:])
    }
}

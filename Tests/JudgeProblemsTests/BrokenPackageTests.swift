import Foundation
import JudgeCore
import JudgeProblems
import Testing

struct BrokenPackageTests {
    @Test(
        arguments: [
            // What is added or (nil) taken away, and the failure that it makes.
            ("problem.yaml", nil, "missing-file", "problem.yaml"),
            ("interview.yaml", nil, "missing-file", "interview.yaml"),
            ("statement/problem.en.md", nil, "missing-file", "statement/problem.en.md"),
            ("statement/problem.sv.md", "Hej\n", "orphan-file", "statement/problem.sv.md"),
            ("statement/problem.en.tex", "Hi\n", "orphan-file", "statement/problem.en.tex"),
            (starter, nil, "missing-file", starter),
            (starter, "class Solution {\n}\n", "bad-signature", starter),
            ("data/sample/01-first.ans", nil, "missing-answer", "data/sample/01-first.in"),
            ("data/sample/01-first.in", nil, "orphan-file", "data/sample/01-first.ans"),
            ("data/secret/1-edge/02.ans", "1\n", "orphan-file", "data/secret/1-edge/02.ans"),
            ("data/secret/1-edge/02.yaml", "{}\n", "orphan-file", "data/secret/1-edge/02.yaml"),
            ("data/secret/1-edge/README", "x\n", "orphan-file", "data/secret/1-edge/README"),
            (
                "data/secret/1-edge/01-equal.out", "1\n", "orphan-file",
                "data/secret/1-edge/01-equal.out"
            ),
            ("data/secret/1-edge/a/01.in", "1\n", "orphan-file", "data/secret/1-edge/a"),
            (
                "data/secret/1-edge/a.files/x", "1\n", "unsupported-feature",
                "data/secret/1-edge/a.files"
            ),
            ("data/secret/01.in", "1\n", "mixed-groups", "data/secret/01.in"),
            ("data/secret/3-empty/test_group.yaml", "{}\n", "no-tests", "data/secret/3-empty"),
            ("data/secret/02-edge/01.in", "1\n", "duplicate-group", "data/secret/1-edge"),
            ("data/secrets/01.in", "1\n", "orphan-file", "data/secrets"),
            ("submisions/accepted/a.swift", "x\n", "orphan-file", "submisions"),
            ("include/swift/main.swift", "x\n", "unsupported-feature", "include/swift/main.swift"),
            ("data/secret/1-edge/0 2.in", "1\n", "bad-name", "data/secret/1-edge/0 2.in"),
            ("generators/-x.py", "1\n", "bad-name", "generators/-x.py"),
            ("generators/é.py", "1\n", "bad-name", "generators/é.py"),
            (
                "data/secret/1-edge/01-equal.yaml", "hnt: x\n", "unknown-key",
                "data/secret/1-edge/01-equal.yaml"
            ),
            (
                "data/secret/1-edge/01-equal.yaml", "args: [x]\n", "unsupported-feature",
                "data/secret/1-edge/01-equal.yaml"
            ),
            (
                "data/secret/1-edge/test_group.yaml", "max_score: 5\n", "unsupported-feature",
                "data/secret/1-edge/test_group.yaml"
            ),
        ] as [(String, String?, String, String)])
    func `a package that is not in order is refused by name`(
        path: String, text: String?, code: String, file: String
    ) throws {
        var changes = [path: text]
        if path.hasSuffix("02-edge/01.in") { changes["data/secret/02-edge/01.ans"] = "1\n" }
        let library = try TemporaryLibrary(changing: changes)
        let failure = try #require(
            #expect(throws: JudgeFailure.self) { try library.library.problem(named: "two-sum") })
        #expect(failure.fault == .judge)
        #expect(failure.code == code, "\(failure)")
        #expect(library.path(of: failure) == file)
    }

    private static let starter = "attachments/templates/swift/Solution.swift"

    @Test(arguments: [
        ("data/sample", "no-samples"), ("data/secret/2-small", "no-tests"),
    ])
    func `there are samples and hidden tests`(folder: String, code: String) throws {
        let library = try TemporaryLibrary(changing: [
            "data/sample/.gitkeep": "", "data/secret/.gitkeep": "",
        ])
        try library.remove("algorithms/two-sum/data/secret/1-edge")
        let path = "algorithms/two-sum/\(folder)"
        for file in try FileManager.default.contentsOfDirectory(atPath: "\(library.root)/\(path)")
        where !file.hasPrefix(".") { try library.remove("\(path)/\(file)") }
        if folder.hasPrefix("data/secret") { try library.remove(path) }
        let failure = #expect(throws: JudgeFailure.self) {
            try library.library.problem(named: "two-sum")
        }
        #expect(failure?.code == code)
    }

    @Test func `a link may lead to a file of the package and nowhere else`() throws {
        let library = try TemporaryLibrary(changing: [:])
        let tests = "algorithms/two-sum/data/secret/1-edge"
        try library.link("\(tests)/02.in", to: "01-equal.in")
        try library.link("\(tests)/02.ans", to: "01-equal.ans")
        #expect(try library.library.problem(named: "two-sum").hidden.count == 3)

        try library.write("algorithms/two-sum-secrets", Data("6\n".utf8))
        for target in ["/etc/passwd", "../../../../two-sum-secrets", "nowhere"] {
            try library.remove("\(tests)/02.ans")
            try library.link("\(tests)/02.ans", to: target)
            let failure = #expect(throws: JudgeFailure.self) {
                try library.library.problem(named: "two-sum")
            }
            #expect(failure?.code == "bad-link", "\(target)")
            #expect(library.path(of: failure) == "data/secret/1-edge/02.ans")
        }
    }
}

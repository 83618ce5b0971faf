import Foundation
import JudgeCore
import JudgeProblems
import Testing

struct PackageTests {
    @Test func `reads a whole package`() throws {
        let library = try TemporaryLibrary(changing: [
            "interview.yaml": TemporaryLibrary.interview(track: "algorithms") + """
                language_mode: 6
                complexity: {time: "O(n)", space: "O(1)"}
                hints: [look, look again]
                grader: {name: close, absolute: 1.0e-6}

                """
        ])
        let problem = try library.library.problem(named: "two-sum")
        #expect(problem.folder == "\(library.root)/algorithms/two-sum")
        #expect(
            problem.limits
                == Limits(cpu: .milliseconds(1500), memory: .mebibytes(256), output: .mebibytes(8)))
        #expect(problem.codeLimit == .kibibytes(64))
        #expect(problem.languageMode == 6)
        #expect(problem.complexity == Complexity(time: "O(n)", space: "O(1)"))
        #expect(problem.hints == ["look", "look again"])
        #expect(problem.grader == GraderChoice(name: "close", options: ["absolute": .number(1e-6)]))
        #expect(
            problem.entry.description == "func twoSum(_ nums: [Int], _ target: Int) -> [Int]")
        #expect(problem.validator == nil)
        #expect(problem.samples.map(\.name) == ["01-first"])
        #expect(problem.samples.map(\.group) == ["sample"])
        #expect(problem.samples.map(\.fullFeedback) == [true])
        #expect(problem.hidden.map(\.name) == ["01-equal", "01-three"])
        #expect(problem.hidden.map(\.group) == ["edge", "small"])
        #expect(problem.hidden.map(\.hint) == ["all values equal", nil])
        #expect(problem.hidden.map(\.fullFeedback) == [false, false])
        #expect(
            problem.hidden.first?.answerPath
                == "\(problem.folder)/data/secret/1-edge/01-equal.ans")
    }

    @Test func `what may be shown is said by test, group, or all of secret`() throws {
        let library = try TemporaryLibrary(changing: [
            "data/secret/test_group.yaml": "full_feedback: true\n",
            "data/secret/2-small/test_group.yaml": "full_feedback: false\n",
            "data/secret/2-small/02.in": "[1,2]\n3\n", "data/secret/2-small/02.ans": "[0,1]\n",
            "data/secret/2-small/02.yaml": "full_feedback: true\n",
        ])
        let tests = try library.library.problem(named: "two-sum").hidden
        #expect(tests.map(\.name) == ["01-equal", "01-three", "02"])
        #expect(tests.map(\.fullFeedback) == [true, false, true])
    }

    @Test(arguments: [
        ("9-large", "large"), ("10-a-b", "a-b"), ("large", "large"), ("3d-grid", "3d-grid"),
        ("7", "7"), ("7-", "7-"),
    ])
    func `a group is shown without the number that orders it`(folder: String, shown: String)
        throws
    {
        let library = try TemporaryLibrary(changing: [
            "data/secret/\(folder)/01.in": "[1,2]\n3\n",
            "data/secret/\(folder)/01.ans": "[0,1]\n",
        ])
        let groups = try library.library.problem(named: "two-sum").hidden.map(\.group)
        #expect(Set(groups) == ["edge", "small", shown])
    }

    @Test func `hidden tests need no groups`() throws {
        let library = try TemporaryLibrary(changing: [
            "data/secret/b.in": "[1]\n1\n", "data/secret/b.ans": "[]\n",
            "data/secret/a.in": "[1]\n1\n", "data/secret/a.ans": "[]\n",
        ])
        try library.remove("algorithms/two-sum/data/secret/1-edge")
        try library.remove("algorithms/two-sum/data/secret/2-small")
        let tests = try library.library.problem(named: "two-sum").hidden
        #expect(tests.map(\.name) == ["a", "b"])
        #expect(tests.map(\.group) == ["secret", "secret"])
    }

    @Test func `files that begin with a period are passed over`() throws {
        let library = try TemporaryLibrary(changing: [
            ".gitignore": "x", "data/secret/.DS_Store": "x", "data/sample/.02.in.swp": "x",
        ])
        #expect(throws: Never.self) { try library.library.problem(named: "two-sum") }
    }

    @Test func `an interactive problem is listed but not judged yet`() throws {
        let interview = TemporaryLibrary.interview(track: "algorithms")
        let library = try TemporaryLibrary(
            changing: ["interview.yaml": interview.replacing("function", with: "interactive")])
        #expect(try library.library.summaries().problems.map(\.kind) == [.interactive])
        let failure = #expect(throws: JudgeFailure.self) {
            try library.library.problem(named: "two-sum")
        }
        #expect(failure?.code == "unsupported-kind")
    }

    @Test func `reference submissions get their verdict from their folder`() throws {
        let library = try TemporaryLibrary(changing: [
            "submissions/time_limit_exceeded/slow.swift": "x\n",
            "submissions/run_time_error/crash.swift": "x\n",
            "submissions/accepted/another.swift": "x\n",
        ])
        let problem = try library.library.problem(named: "two-sum")
        let found = try problem.submissions().map { submission in
            "\(submission.expected.rawValue) \(submission.path.split(separator: "/").last ?? "")"
        }
        #expect(
            found == [
                "AC another.swift", "AC table.swift", "WA first.swift", "TLE slow.swift",
                "RTE crash.swift",
            ])
    }

    @Test(arguments: [
        ("submissions/accpeted/a.swift", "submissions/accpeted", ["accepted"]),
        ("submissions/accepted/a.py", "submissions/accepted/a.py", []),
    ])
    func `a submission without a verdict is an error`(
        path: String, file: String, suggestions: [String]
    ) throws {
        let library = try TemporaryLibrary(changing: [path: "x\n"])
        let problem = try library.library.problem(named: "two-sum")
        let failure = #expect(throws: JudgeFailure.self) { try problem.submissions() }
        #expect(library.path(of: failure) == file)
        #expect(failure?.suggestions == suggestions)
    }
}

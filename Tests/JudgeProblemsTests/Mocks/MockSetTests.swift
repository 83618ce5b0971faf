import Foundation
import JudgeCore
import JudgeProblems
import Testing

struct MockSetTests {
    private static let good = """
        title: Phone screen
        minutes: 45
        sections:
          - name: warm-up
            minutes: 10
            problems: [two-sum]
          - name: core
            minutes: 35
            draw: 2
            pool: [group-anagrams, number-of-islands, lru-cache]
        policy:
          hints: true
          submit_feedback: at-end

        """

    /// A library with one set, and none of its problems.
    private static func library(_ text: String = good, _ name: String = "screen.yaml") throws
        -> TemporaryLibrary
    {
        let library = try TemporaryLibrary()
        try library.write("mocks/\(name)", Data(text.utf8))
        return library
    }

    private static func slugs(_ names: String...) throws -> [Slug] {
        try names.map { try #require(Slug($0)) }
    }

    @Test func `reads sections, pools and the policy with its defaults`() throws {
        let library = try Self.library()
        let set = try library.library.mockSet(named: "screen")
        #expect(
            set
                == MockSet(
                    id: try #require(Slug("screen")), title: "Phone screen", minutes: 45,
                    sections: [
                        .init(
                            name: "warm-up", minutes: 10,
                            problems: .fixed(try Self.slugs("two-sum"))),
                        .init(
                            name: "core", minutes: 35,
                            problems: .drawn(
                                2,
                                from: try Self.slugs(
                                    "group-anagrams", "number-of-islands", "lru-cache"))),
                    ],
                    policy: MockPolicy(
                        hints: true, tags: false, showsDifficulty: false, feedback: .atEnd,
                        declaresComplexity: false)))
    }

    @Test(
        arguments: [
            // What is replaced by what, and the message.
            (
                "minutes: 45", "minutes: 40",
                ":2:1: `minutes`: the sections add up to 45, not to 40"
            ),
            ("title: Phone screen\n", "", ":1:1: the key `title` is missing in a mock set's .yaml"),
            ("Phone screen", "\" \"", ":1:8: `title`: expected text of one line, found"),
            ("Phone screen", "\"a\\nb\"", ":1:8: `title`: expected text of one line, found"),
            ("Phone screen", "", ":1:7: `title`: expected text of one line, found nothing"),
            (
                "minutes: 45", "minutes: 0",
                ":2:10: `minutes`: expected a whole number from 1 to 600"
            ),
            (
                "title:", "titel:",
                ":1:1: unknown key `titel` in a mock set's .yaml\ndid you mean `title`?"
            ),
            ("draw: 2", "darw: 2", ":9:5: unknown key `darw` in section\ndid you mean `draw`?"),
            ("hints:", "hint:", ":12:3: unknown key `hint` in policy\ndid you mean `hints`?"),
            (
                "hints: true", "hints: 1",
                ":12:10: `policy.hints`: expected `true` or `false`, found `1`"
            ),
            (
                "at-end", "at-ends",
                ":13:20: `policy.submit_feedback`: expected one of verdict, detail, at-end; found "
                    + "`at-ends`\ndid you mean `at-end`?"
            ),
            (
                "  submit_feedback: at-end\n", "",
                ":12:3: `policy`: the key `submit_feedback` is missing in policy: `verdict`, `detail`"
            ),
            ("warm-up", "\"\"", ":4:11: `sections[0].name`: expected text of one line, found"),
            ("name: core", "name: warm-up", ":7:5: `name`: another section is called `warm-up`"),
            (
                "[two-sum]", "[]",
                ":6:15: `sections[0].problems`: expected a list, not empty, of problem names"
            ),
            (
                "[two-sum]", "[Two Sum]",
                ":6:16: `sections[0].problems[0]`: expected a problem's name"
            ),
            (
                "[two-sum]", "[two-sum, two-sum]",
                ":6:25: `sections[0].problems[1]`: `two-sum` is in the set already, in line 6"
            ),
            (
                "lru-cache]", "two-sum]",
                ":10:47: `sections[1].pool[2]`: `two-sum` is in the set already, in line 6"
            ),
            ("draw: 2", "draw: 4", ":9:5: `draw`: 4 problems cannot be drawn from a pool of 3"),
            (
                "draw: 2", "draw: 0",
                ":9:11: `sections[1].draw`: expected a whole number from 1 to 100"
            ),
            ("    draw: 2\n", "", ":9:5: `pool` needs the key `draw` beside it"),
            (
                "    pool: [group-anagrams, number-of-islands, lru-cache]\n", "",
                ":9:5: `draw` needs the key `pool` beside it"
            ),
            (
                "pool:", "problems:",
                ":10:5: `problems`: a section has either these, or `draw` and `pool`"
            ),
            (
                "    problems: [two-sum]\n", "",
                ":4: the section has no problems: `problems`, or `draw` and `pool`, are missing"
            ),
            ("policy:\n", "policy: {", ":12:18: not valid YAML: did not find expected"),
        ] as [(String, String, String)])
    func `a file that is not in order is refused with its line`(
        old: String, new: String, message: String
    ) throws {
        let text = Self.good.replacing(old, with: new, maxReplacements: 1)
        let library = try Self.library(text)
        let failure = try #require(
            #expect(throws: JudgeFailure.self) { try library.library.mockSet(named: "screen") })
        #expect(failure.fault == .judge)
        let place = "\(library.root)/mocks/screen.yaml"
        #expect(failure.description.hasPrefix(place + message), "\(failure)")
        #expect(try library.library.mockSets().broken == [failure])
    }

    @Test func `there is at least one section`() throws {
        let library = try Self.library(
            "title: a\nminutes: 5\nsections: []\npolicy: {submit_feedback: detail}\n")
        let failure = #expect(throws: JudgeFailure.self) {
            try library.library.mockSet(named: "screen")
        }
        #expect(failure?.line == 3)
        #expect(
            failure?.message == "`sections`: expected a list of 1 to 20 sections, found a list")
    }

    @Test func `sets come by name, and a broken one does not hide the others`() throws {
        let library = try Self.library(Self.good, "a-b.yaml")
        try library.write("mocks/a.yaml", Data(Self.good.utf8))
        try library.write("mocks/broken.yaml", Data("title: [\n".utf8))
        try library.write("mocks/.hidden", Data())
        let (sets, broken) = try library.library.mockSets()
        #expect(sets.map(\.id.description) == ["a", "a-b"])
        #expect(broken.map(\.code) == ["bad-yaml"])
    }

    @Test(
        arguments: [
            ("README.md", "orphan-file"), ("screen.yml", "orphan-file"),
            ("My Set.yaml", "bad-name"),
            (".yaml.yaml", nil), ("folder.yaml/x.yaml", "bad-file"),
        ] as [(String, String?)])
    func `what is no mock set is named`(path: String, code: String?) throws {
        let library = try Self.library(Self.good, path)
        let (sets, broken) = try library.library.mockSets()
        #expect(sets == [])
        #expect(broken.map(\.code) == (code.map { [$0] } ?? []))
    }

    @Test func `an unknown set is answered with the nearest ones`() throws {
        let library = try Self.library()
        for (name, text) in [
            ("screem", "there is no mock set called `screem`\ndid you mean `screen`?"),
            ("../screen", "there is no mock set called `../screen`\ndid you mean `screen`?"),
            ("x", "there is no mock set called `x`\nthe mock sets are screen"),
        ] {
            let failure = #expect(throws: JudgeFailure.self) {
                try library.library.mockSet(named: name)
            }
            #expect(failure?.fault == .usage && failure?.code == "unknown-mock")
            #expect(failure?.description == text)
        }
    }

    @Test func `a library without mock sets is one, no library is none`() throws {
        let library = try TemporaryLibrary(changing: [:])
        #expect(try library.library.mockSets().sets == [])
        let unknown = #expect(throws: JudgeFailure.self) {
            try library.library.mockSet(named: "screen")
        }
        #expect(unknown?.remedy == "the library at \(library.root) has no mock sets")
        let absent = #expect(throws: JudgeFailure.self) {
            try ProblemLibrary(root: "/nonexistent/problems").mockSets()
        }
        #expect(absent?.code == "no-library")
    }

    @Test(arguments: [
        // The problems that there are, and those that are missing.
        ("", "two-sum group-anagrams number-of-islands lru-cache"),
        ("two-sum", "group-anagrams number-of-islands lru-cache"),
        ("lru-cache", "two-sum group-anagrams number-of-islands"),
        ("lru-cache group-anagrams", "two-sum"),
        ("two-sum lru-cache number-of-islands", ""),
    ])
    func `of a pool only so many are needed as are drawn`(there: String, missing: String) throws {
        let library = try Self.library()
        for slug in there.split(separator: " ") { try library.add(String(slug)) }
        let set = try library.library.mockSet(named: "screen")
        #expect(
            library.library.missing(in: set).map(\.description)
                == missing.split(separator: " ").map(String.init))
    }
}

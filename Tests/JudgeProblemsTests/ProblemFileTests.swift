import Foundation
import JudgeCore
import Testing

@testable import JudgeProblems

struct ProblemFileTests {
    private static let head = """
        problem_format_version: 2025-09
        name: Two Sum
        uuid: 358dc8a3-ce95-4430-b7a9-24c735e41182

        """
    private static let limits = "limits: {time_limit: 1}\n"

    private func read(_ text: String) throws -> ProblemFile {
        let library = try TemporaryLibrary(changing: ["problem.yaml": text])
        return try ProblemFile(path: "\(library.root)/algorithms/two-sum/problem.yaml")
    }

    @Test func `limits are read in their units`() throws {
        let file = try read(
            Self.head + "limits: {time_limit: 0.15, memory: 64, output: 2, code: 32}\n")
        #expect(file.limits.cpu == .milliseconds(150))
        #expect(file.limits.memory == .mebibytes(64))
        #expect(file.limits.output == .mebibytes(2))
        #expect(file.codeLimit == .kibibytes(32))
        #expect(file.title == "Two Sum")
        #expect(file.multipliers == TimeMultipliers())
    }

    @Test func `every legal key of the format is taken`() throws {
        let file = try read(
            """
            problem_format_version: 2025-09
            type: [pass-fail]
            name: {en: Two Sum, pt-BR: Soma}
            uuid: 358dc8a3-ce95-4430-b7a9-24c735e41182
            version: "1"
            credits:
              authors: A <a@example.com>
              contributors: [B, {name: C, email: c@example.com, orcid: "1", kattis: c}]
              testers: D
              translators: {sv: [E]}
              packagers: F
              acknowledgements: [G]
            source: [{name: Book, url: "https://example.com"}, Course]
            license: cc by
            embargo_until: 2026-01-01T00:00:00Z
            keywords: [hashing]
            languages: [swift, python3]
            allow_file_writing: false
            limits:
              time_limit: 2
              compilation_time: 60
              compilation_memory: 2048
              validation_time: 60
              validation_memory: 2048
              validation_output: 8
              validation_passes: 2
              time_multipliers: {ac_to_time_limit: 5, time_limit_to_tle: 1.5}
              time_resolution: 0.5

            """)
        #expect(file.names == ["en": "Two Sum", "pt-BR": "Soma"])
        #expect(file.limits.cpu == .seconds(2))
        #expect(
            file.multipliers
                == TimeMultipliers(accepted: 5, tooSlow: 1.5, resolution: .milliseconds(500)))
    }

    @Test(arguments: [
        (limits, "missing-key", 1, "`problem_format_version` is missing"),
        (head, "missing-key", 1, "`limits` is missing"),
        (head + "limits: {memory: 64}\n", "missing-key", 4, "`time_limit` is missing in limits"),
        (head + "limits: {time_limit: 0}\n", "bad-value", 4, "seconds, above 0, at most 600"),
        (head + "limits: {time_limit: 1s}\n", "bad-value", 4, "found `1s`"),
        (head + "limits: {time_limit: 1, memory: 8}\n", "bad-value", 4, "from 16 to 16384, in MiB"),
        (head + "limits: {time_limit: 1, memry: 8}\n", "unknown-key", 4, "`memry` in limits"),
        (head.replacing("2025-09", with: "legacy") + limits, "bad-value", 1, "2025-09"),
        (head.replacing("358d", with: "xyzd") + limits, "bad-value", 3, "expected a UUID"),
        (
            head.replacing("Two Sum", with: "{sv: Summa}") + limits, "bad-value", 2,
            "`en`, is missing"
        ),
        (
            head.replacing("Two Sum", with: "{english: Sum}") + limits, "bad-value", 2,
            "language codes"
        ),
        (head + limits + "type: scoring\n", "unsupported-feature", 5, "only `pass-fail`"),
        (head + limits + "type: passfail\n", "bad-value", 5, "found `passfail`"),
        (head + limits + "allow_file_writing: true\n", "unsupported-feature", 5, "written to"),
        (head + limits + "constants: {n: 5}\n", "unsupported-feature", 5, "constants"),
        (head + limits + "languages: [cpp]\n", "unsupported-feature", 5, "in Swift"),
        (head + limits + "license: mit\n", "bad-value", 5, "found `mit`"),
        (head + limits + "license: cc0\n", "missing-key", 5, "`rights_owner` is missing"),
        (
            head + limits + "license: public domain\nrights_owner: me\n", "bad-value", 6,
            "the public domain has no owner"
        ),
        (head + limits + "embargo_until: tomorrow\n", "bad-value", 5, "a date"),
        (head + limits + "credits: {author: me}\n", "unknown-key", 5, "`author` in credits"),
    ])
    func `says what is wrong with problem.yaml`(
        text: String, code: String, line: Int, words: String
    ) throws {
        let failure = try #require(#expect(throws: JudgeFailure.self) { try read(text) })
        #expect(failure.code == code)
        #expect(failure.line == line)
        #expect(failure.message.contains(words), "\(failure.message)")
    }
}

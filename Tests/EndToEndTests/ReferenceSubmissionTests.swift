import JudgeCore
import JudgeFiles
import JudgeProblems
import JudgeTestSupport
import Testing

/// Every problem proves itself: its reference submissions get their verdicts.
@Suite(.timeLimit(.minutes(60)))
struct ReferenceSubmissionTests {
    struct Reference: CustomTestStringConvertible, Sendable {
        var slug: String
        var path: String
        var expected: Verdict
        var testDescription: String { "\(slug): \(Files.name(path)) is \(expected.rawValue)" }
    }

    static let all: [Reference] = {
        let library = ProblemLibrary(root: "\(TestProcess.checkout)/Problems")
        let summaries = (try? library.summaries().problems) ?? []
        return summaries.flatMap { summary -> [Reference] in
            let slug = summary.slug.description
            let submissions = (try? library.problem(named: slug).submissions()) ?? []
            return submissions.map {
                Reference(slug: slug, path: $0.path, expected: $0.expected)
            }
        }
    }()

    @Test func `every package has accepted and wrong submissions`() throws {
        let library = ProblemLibrary(root: "\(TestProcess.checkout)/Problems")
        let found = try library.summaries()
        #expect(found.broken.isEmpty)
        for summary in found.problems {
            let slug = summary.slug.description
            let own = Self.all.filter { $0.slug == slug }.map(\.expected)
            #expect(own.count { $0 == .accepted } >= 2, "\(slug)")
            #expect(own.count { $0 == .wrongAnswer } >= 5, "\(slug)")
            #expect(own.contains(.runTimeError), "\(slug)")
        }
    }

    @Test(arguments: all)
    func `a reference submission gets its verdict`(reference: Reference) throws {
        // The verdict is that of the first test that fails.
        let (code, judging) = try JudgeUnderTest().json(
            "submit", reference.slug, reference.path, "--fail-fast")
        #expect(judging["verdict"]?.text == reference.expected.rawValue)
        #expect(code == (reference.expected == .accepted ? 0 : 1))
    }
}

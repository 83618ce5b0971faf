import Foundation
import JudgeCore
import JudgeProblems
import Testing

struct CasesTemplateTests {
    private static let library = ProblemLibrary(
        root: URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../Problems").standardized.path)

    @Test func `the template of every shipped problem reads back as its first sample`() throws {
        let problems = try Self.library.summaries().problems
        try #require(!problems.isEmpty)
        for summary in problems {
            let problem = try Self.library.problem(named: summary.slug.description)
            let sample = try #require(problem.samples.first)
            let input = try TestData.rawInput(sample)
            // What others are judged by is no answer.
            let answer = problem.answersAreStated ? try TestData.answerText(sample) : ""
            let text = CasesFile.template(
                for: problem.entry, sample: (String(decoding: input, as: UTF8.self), answer),
                hasAnswers: problem.answersAreStated)
            #expect(text.contains("=>") == problem.answersAreStated, "\(summary.slug)")
            let cases = try CasesFile.read(
                Array(text.utf8), file: "\(summary.slug).cases", entry: problem.entry)
            let found = try #require(cases.first)
            #expect(cases.count == 1 && found.name == "the first sample", "\(summary.slug)")
            #expect(found.input.input == input, "\(summary.slug)")
            // One of several acceptable answers is not the one to expect.
            let hasOne =
                answer.split(separator: "\n").count == 1
                || (problem.entry == .program && !answer.isEmpty)
            #expect(found.expected == (hasOne ? Array(answer.utf8) : nil), "\(summary.slug)")
            checkHeader(text)
        }
    }

    private func checkHeader(_ text: String) {
        let header = text.split(separator: "\n").prefix { $0 != "#" }
        #expect((4...12).contains(header.count))
        #expect(header.allSatisfy { $0.hasPrefix("# ") && $0.count <= 72 }, "\(header)")
    }

    @Test(arguments: [
        ("3 4\n", "7\n"), ("3 4\n", ""), ("", "7\n"), ("\n3 4\r\n\n", "\n# 7\n\n"),
        ("1\n# 2\n-----\n", "a\nb\n"),
    ])
    func `a program's sample reads back as it is`(input: String, answer: String) throws {
        let text = CasesFile.template(for: .program, sample: (input, answer))
        let cases = try CasesFile.read(Array(text.utf8), file: "my.cases", entry: .program)
        #expect(cases.map(\.name) == ["the first sample"])
        #expect(cases.first?.input.input == Array(input.utf8))
        #expect(cases.first?.expected == Array(answer.utf8))
        checkHeader(text)
    }

    @Test(arguments: [
        ("#.#\n", "1\n"), ("1\n---\n2\n", "1\n"), ("1\n=>\n", "1\n"), ("1\n", "a\n--- \nb\n"),
    ])
    func `a program's sample that would read otherwise is left out`(
        input: String, answer: String
    ) throws {
        let text = CasesFile.template(for: .program, sample: (input, answer))
        #expect(text == CasesFile.template(for: .program, sample: nil))
        #expect(try CasesFile.read(Array(text.utf8), file: "my.cases", entry: .program) == [])
    }

    @Test(arguments: [Entries.function, Entries.design])
    func `without a sample there is no case`(entry: Entry) throws {
        let text = CasesFile.template(for: entry, sample: nil)
        #expect(try CasesFile.read(Array(text.utf8), file: "my.cases", entry: entry) == [])
        checkHeader(text)
    }

    @Test func `an answer of which any line is right is left out`() throws {
        let text = CasesFile.template(for: Entries.function, sample: ("[1]\n2\n", "3\n4\n"))
        let cases = try CasesFile.read(Array(text.utf8), file: "x", entry: Entries.function)
        #expect(cases.count == 1)
        #expect(cases.first?.expected == nil)
    }

    @Test func `a candidate can go on from the template`() throws {
        let text = CasesFile.template(for: Entries.function, sample: ("[1]\n2\n", "3\n"))
        let more = text + "\n---\n\n# mine\n[]\n0\n"
        let cases = try CasesFile.read(Array(more.utf8), file: "x", entry: Entries.function)
        #expect(cases.map(\.name) == ["the first sample", "mine"])
    }
}

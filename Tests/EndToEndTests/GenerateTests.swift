import JudgeCore
import JudgeFiles
import JudgeTestSupport
import Testing

/// `judge generate`: inputs of any size from a package's generator.
@Suite(.timeLimit(.minutes(60)))
struct GenerateTests {
    private let judge = JudgeUnderTest()

    private func input(_ size: Int, seed: Int) throws -> String {
        let outcome = try judge(
            "generate", "two-sum", "--recipe", "wide", "--size", "\(size)", "--seed", "\(seed)")
        #expect(outcome.code == 0, "\(outcome.errors)")
        return outcome.output
    }

    @Test func `an input has the size that was asked for, and the seed decides it`() throws {
        let fifty = try input(50, seed: 1)
        #expect(try input(50, seed: 1) == fifty)
        #expect(try input(50, seed: 2) != fifty)
        let numbers = try JSONReader.read(Array(fifty.split(separator: "\n")[0].utf8))
        #expect(numbers.elements.count == 50)
        let (code, document) = try judge.json(
            "generate", "two-sum", "--recipe", "wide", "--size", "50")
        #expect(code == 0)
        #expect(document["input"]?.text == fifty)

        let folder = try TemporaryFolder()
        let file = "\(folder.path)/fifty.in"
        try Files.write(Array(fifty.utf8), to: file)
        let run = try judge(
            "run", "two-sum", JudgeUnderTest.fixture("accepted.swift"), "--input", file)
        #expect(run.code == 0, "\(run.output) \(run.errors)")
    }

    @Test func `all generated tests are written as they would lie in the package`() throws {
        let folder = try TemporaryFolder()
        #expect(try judge("generate", "valid-parentheses", "--to", folder.path).code == 0)
        let names = try Files.list("\(folder.path)/secret/4-large")
        #expect(names.contains { $0.hasSuffix(".in") } && names.contains { $0.hasSuffix(".ans") })
    }

    @Test(arguments: [
        (["two-sum", "--recipe", "wyde", "--size", "5"], "There are ascending, wide"),
        (["two-sum", "--recipe", "wide"], "Say --recipe and --size, or --to."),
        (["two-sum"], "Say --recipe and --size, or --to."),
        (["climbing-stairs", "--recipe", "x", "--size", "5"], "generates no tests"),
        (
            ["two-sum", "--recipe", "wide", "--size=-5"],
            "the generator of two-sum makes no `wide` of size -5"
        ),
    ])
    func `what cannot be made is said`(arguments: [String], message: String) throws {
        let outcome = try TestProcess("judge", environment: judge.environment)
            .run(["generate"] + arguments)
        #expect(outcome.code == 2)
        #expect(outcome.errors.contains(message), "\(outcome.errors)")
    }
}

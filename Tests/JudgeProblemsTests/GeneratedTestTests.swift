import JudgeCore
import JudgeProblems
import Testing

/// Tests that are not in the package, but made on the user's machine.
struct GeneratedTestTests {
    private static let folder = "data/secret/3-large"
    private static let digest = String(repeating: "0123456789abcdef", count: 4)

    /// The YAML of a generated test, with some keys changed or one left out.
    private static func generate(
        _ changes: [String: String] = [:], without missing: String? = nil
    ) -> String {
        let keys = [
            ("recipe", "random"), ("size", "100000"), ("seed", "7"), ("in", "\"\(digest)\""),
            ("ans", "\"\(String(digest.reversed()))\""),
        ]
        let lines = keys.filter { $0.0 != missing }
            .map { key, value in "  \(key): \(changes[key] ?? value)\n" }
        return "generate:\n" + lines.joined()
    }

    /// The hidden tests of a package with these files in its large group.
    private static func hidden(
        _ files: [String: String], in folder: String = folder
    ) throws -> [TestCase] {
        let library = try library(files, in: folder)
        return try library.library.problem(named: "two-sum").hidden
    }

    private static func library(
        _ files: [String: String], in folder: String = folder
    ) throws -> TemporaryLibrary {
        try TemporaryLibrary(
            changing: Dictionary(uniqueKeysWithValues: files.map { ("\(folder)/\($0)", $1) }))
    }

    @Test func `a file says how a test is made, and where it would lie`() throws {
        let tests = try Self.hidden(["01.yaml": "hint: many\n" + Self.generate()])
        let test = try #require(tests.last)
        #expect(test.name == "01" && test.group == "large" && test.hint == "many")
        #expect(!test.isSample && !test.fullFeedback)
        #expect(test.inputPath.hasSuffix("/\(Self.folder)/01.in"))
        #expect(test.answerPath.hasSuffix("/\(Self.folder)/01.ans"))
        #expect(
            test.recipe
                == Recipe(
                    name: "random", size: 100_000, seed: 7, inputDigest: Self.digest,
                    answerDigest: String(Self.digest.reversed())))
        #expect(tests.dropLast().allSatisfy { $0.recipe == nil })
    }

    @Test func `the answer may be in the package`() throws {
        let tests = try Self.hidden([
            "01.yaml": Self.generate(without: "ans"), "01.ans": "[0,1]\n",
        ])
        #expect(tests.last?.recipe?.answerDigest == nil)
        #expect(tests.last?.recipe?.inputDigest == Self.digest)
    }

    @Test func `generated tests stand among the others in order`() throws {
        let tests = try Self.hidden([
            "02.yaml": Self.generate(), "01.in": "[1]\n1\n", "01.ans": "[]\n", "03.in": "[1]\n1\n",
            "03.ans": "[]\n", "03.yaml": "hint: plain\n",
        ])
        #expect(tests.suffix(3).map(\.name) == ["01", "02", "03"])
        #expect(tests.suffix(3).map { $0.recipe != nil } == [false, true, false])
    }

    @Test func `the largest and smallest size and seed are taken`() throws {
        let small = try Self.hidden(["01.yaml": Self.generate(["size": "1", "seed": "0"])])
        #expect(small.last?.recipe?.size == 1 && small.last?.recipe?.seed == 0)
        let large = try Self.hidden([
            "01.yaml": Self.generate(["size": "100000000", "seed": "2147483647"])
        ])
        #expect(large.last?.recipe?.size == 100_000_000)
        #expect(large.last?.recipe?.seed == 2_147_483_647)
    }

    struct Broken: Sendable, CustomTestStringConvertible {
        var files: [String: String]
        var code: String
        var message: String
        /// The file that the failure names.
        var file: String
        var folder = GeneratedTestTests.folder
        var testDescription: String { message }
    }

    @Test(arguments: [
        Broken(
            files: ["01.yaml": generate(), "01.in": "[1]\n1\n"], code: "orphan-file",
            message: "there is a .in as well as `generate` in 01.yaml", file: "01.in"),
        Broken(
            files: ["01.yaml": generate(), "01.ans": "[]\n"], code: "orphan-file",
            message: "there is a .ans as well as `ans` in 01.yaml", file: "01.ans"),
        Broken(
            files: ["01.yaml": generate(without: "ans")], code: "missing-answer",
            message: "there is no answer, 01.ans", file: "01.yaml"),
        Broken(
            files: ["01.yaml": "hint: lonely\n"], code: "orphan-file",
            message: "there is no test 01.in that this belongs to", file: "01.yaml"),
        Broken(
            files: ["01.yaml": "hint: lonely\n", "01.ans": "[]\n"], code: "orphan-file",
            message: "there is no test 01.in that this belongs to", file: "01.yaml"),
        Broken(
            files: ["02.yaml": generate()], code: "bad-value",
            message: "samples are not generated", file: "02.yaml", folder: "data/sample"),
        Broken(
            files: ["01.yaml": generate(["in": "\"\(digest.dropLast())\""])], code: "bad-value",
            message: "`generate.in`: expected a SHA-256 in hexadecimal, "
                + "found the text \"\(digest.prefix(60))\"", file: "01.yaml"),
        Broken(
            files: ["01.yaml": generate(["ans": "\"\(digest.uppercased())\""])], code: "bad-value",
            message: "`generate.ans`: expected a SHA-256 in hexadecimal, "
                + "found the text \"\(digest.uppercased().prefix(60))\"", file: "01.yaml"),
        Broken(
            files: ["01.yaml": generate(["size": "-1"])], code: "bad-value",
            message: "`generate.size`: expected a whole number from 1 to 100000000, found `-1`",
            file: "01.yaml"),
        Broken(
            files: ["01.yaml": generate(["seed": "2147483648"])], code: "bad-value",
            message: "`generate.seed`: expected a whole number from 0 to 2147483647, "
                + "found `2147483648`", file: "01.yaml"),
        Broken(
            files: ["01.yaml": generate(without: "in")], code: "missing-key",
            message: "`generate`: the key `in` is missing in generate: a SHA-256 in hexadecimal",
            file: "01.yaml"),
        Broken(
            files: ["01.yaml": generate() + "  sizes: 1\n"], code: "unknown-key",
            message: "unknown key `sizes` in generate", file: "01.yaml"),
    ])
    func `a test is in the package or generated, and whole`(_ row: Broken) throws {
        let library = try Self.library(row.files, in: row.folder)
        let failure = try #require(
            #expect(throws: JudgeFailure.self) { try library.library.problem(named: "two-sum") })
        #expect(failure.code == row.code)
        #expect(failure.message == row.message)
        #expect(library.path(of: failure) == "\(row.folder)/\(row.file)")
    }
}

import JudgeCore
import JudgeFiles
import JudgeTestSupport
import Testing

/// What a package's own programs do: generators of tests, output validators.
@Suite(.timeLimit(.minutes(60)))
struct PackageProgramTests {
    private static let right = "submissions/accepted/dictionary.swift"
    private static let wrong = "submissions/wrong_answer/one_based.swift"

    // MARK: Generated tests

    private static let input = "[1,2,3,4]\n7\n"
    private static let generator = """
        struct Generator {
            func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
                lines(Array(1...size), 2 * size - 1)
            }
        }

        """

    /// A library whose package has one generated test beside the others.
    private static func library(
        input: String = SHA256.hexadecimal(of: Array(Self.input.utf8)),
        answer: String = SHA256.hexadecimal(of: Array("[2,3]\n".utf8)),
        generator: String = Self.generator
    ) throws -> LibraryCopy {
        let library = try LibraryCopy()
        try library.write("generators/Generator.swift", generator)
        try library.write(
            "data/secret/5-made/01-ascending.yaml",
            """
            generate: {recipe: "ascending", size: 4, seed: 1, in: "\(input)", ans: "\(answer)"}

            """)
        return library
    }

    private static func path(_ submission: String) -> String {
        "\(TestProcess.checkout)/Problems/algorithms/two-sum/\(submission)"
    }

    @Test func `a generated test is made once, and made anew where it is damaged`() throws {
        let library = try Self.library()
        let judge = library.judge
        let (_, first) = try judge.json("submit", "two-sum", Self.path(Self.right))
        #expect(first["verdict"]?.text == "AC", "\(first)")
        let digest = SHA256.hexadecimal(of: Array(Self.input.utf8))
        let kept =
            "\(judge.environment["XDG_CACHE_HOME"] ?? "")/interview-judge/tests/\(digest)"
        #expect(try Files.read(kept) == Array(Self.input.utf8))
        try Files.write(Array("[1,2]\n3\n".utf8), to: kept)
        let (_, second) = try judge.json("submit", "two-sum", Self.path(Self.wrong))
        #expect(second["verdict"]?.text == "WA")
        #expect(try Files.read(kept) == Array(Self.input.utf8))
    }

    @Test func `what does not match its digest is a judge error that names the generator`() throws {
        let zeros = String(repeating: "0", count: 64)
        for library in [try Self.library(input: zeros), try Self.library(answer: zeros)] {
            let (code, failure) = try library.judge.json(
                "submit", "two-sum", Self.path(Self.right))
            #expect(code == 3)
            #expect(failure.description.contains("generators/Generator.swift"), "\(failure)")
            #expect(failure.description.contains("5-made") || failure.description.contains("made/"))
        }
    }

    @Test(arguments: [
        ("struct Generator { func make(", "does not compile"),
        (
            "struct Generator { func make(_ a: String, _ b: Int, _ c: Int) -> String { fatalError() } }",
            "01-ascending"
        ),
    ])
    func `a broken generator is a judge error`(source: String, words: String) throws {
        let zeros = String(repeating: "0", count: 64)
        let library = try Self.library(input: zeros, generator: source)
        let (code, failure) = try library.judge.json("submit", "two-sum", Self.path(Self.right))
        #expect(code == 3)
        #expect(failure.description.contains(words), "\(failure)")
        #expect(failure.description.contains("Generator.swift"))
    }

    // MARK: Output validators

    /// A library in which a program decides.
    private static func library(validator: String) throws -> LibraryCopy {
        let library = try LibraryCopy()
        try library.change("interview.yaml", "grader: unordered", "grader: validator")
        try library.write("output_validator/validator.swift", validator)
        return library
    }

    /// By the protocol: looks at the input and the answer by itself.
    private static let honest = """
        let arguments = CommandLine.arguments
        func numbers(_ text: String) -> [Int] {
            text.split { !"-0123456789".contains($0) }.compactMap { Int($0) }
        }
        guard arguments.count == 4,
            let input = try? String(contentsOfFile: arguments[1], encoding: .utf8),
            (try? String(contentsOfFile: arguments[2], encoding: .utf8)) != nil
        else { exit(1) }
        let values = numbers(input)
        let answer = numbers(readLine() ?? "")
        let nums = values.dropLast()
        if answer.count == 2, answer.allSatisfy(nums.indices.contains), answer[0] != answer[1],
            nums[answer[0]] + nums[answer[1]] == values.last
        {
            exit(42)
        }
        try? "The two numbers have another sum.\\n".write(
            toFile: arguments[3] + "teammessage.txt", atomically: false, encoding: .utf8)
        exit(43)

        """

    @Test func `a validator decides, and its message reaches the candidate`() throws {
        let library = try Self.library(validator: Self.honest)
        let (_, right) = try library.judge.json("submit", "two-sum", Self.path(Self.right))
        #expect(right["verdict"]?.text == "AC", "\(right)")
        let outcome = try library.judge("submit", "two-sum", Self.path(Self.wrong))
        #expect(outcome.code == 1)
        #expect(outcome.output.contains("The two numbers have another sum."))
    }

    @Test(arguments: [
        ("exit(0)", "exited with code 0"), ("exit(1)", "exited with code 1"),
        ("fatalError(\"lost\")", "ended by signal"), ("let x: Int = \"\"", "does not compile"),
        ("_ = socket(AF_INET, 1, 0); exit(41)", "exited with code 41"),
    ])
    func `a validator that misbehaves is a judge error that names it`(
        source: String, words: String
    ) throws {
        let library = try Self.library(validator: source + "\n")
        let (code, judging) = try library.judge.json("submit", "two-sum", Self.path(Self.right))
        #expect(code == 3)
        #expect(judging["verdict"]?.text == "JE")
        #expect(judging.description.contains("output_validator/validator.swift"))
        #expect(judging.description.contains(words), "\(judging)")
    }
}

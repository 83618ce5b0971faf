import JudgeCore
import JudgeFiles
import JudgeTestSupport
import Testing

/// What a person types and reads.
@Suite(.timeLimit(.minutes(60)))
struct CommandLineTests {
    let judge = JudgeUnderTest()

    @Test func `in a pipe no name is cut`() throws {
        let outcome = try JudgeUnderTest()("list")
        #expect(outcome.code == 0)
        #expect(!outcome.output.contains("…"), "\(outcome.output)")
        #expect(outcome.output.contains("arrays-hashing"))
    }

    @Test func `judge alone says where to begin`() throws {
        let outcome = try judge()
        #expect(outcome.code == 0)
        expectSnapshot(outcome.output, named: "judge.txt")
    }

    @Test(arguments: [
        [], ["list"], ["show"], ["start"], ["run"], ["submit"], ["doctor"], ["selftest"], ["next"],
        ["watch"], ["tests"], ["hint"], ["editorial"], ["history"], ["report"], ["diff"],
        ["resubmit"], ["review"], ["stats"], ["data"], ["mock"], ["mock", "start"],
        ["mock", "submit"], ["new"], ["verify"], ["calibrate"], ["generate"],
    ])
    func `help has examples`(command: [String]) throws {
        let outcome = try TestProcess("judge", environment: judge.environment)
            .run(command + ["--help"])
        #expect(outcome.code == 0)
        #expect(outcome.output.contains("Examples:"))
        #expect(outcome.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
        expectSnapshot(
            outcome.output,
            named: "help-\(command.isEmpty ? "judge" : command.joined(separator: "-")).txt")
    }

    @Test(arguments: [["--help"], ["mock"], ["data"], ["submit", "--help"]])
    func `help as JSON is one document`(command: [String]) throws {
        let outcome = try TestProcess("judge", environment: judge.environment)
            .run(command + ["--json"])
        #expect(outcome.code == 0)
        let document = try JSONReader.read(Array(outcome.output.utf8))
        #expect(document["text"]?.text?.contains("USAGE") == true)
    }

    @Test func `the version names judge, toolchain and library`() throws {
        let outcome = try judge("--version")
        #expect(outcome.code == 0)
        #expect(outcome.output.contains("judge 0.1.0\ntoolchain: Swift version 6"))
        let (_, document) = try judge.json("--version")
        #expect(document["library"]?.text?.count == 16)
    }

    @Test func `completions are there for every shell`() throws {
        for shell in ["bash", "zsh", "fish"] {
            let outcome = try judge("--generate-completion-script", shell)
            #expect(outcome.code == 0)
            #expect(outcome.output.contains("submit"))
        }
    }

    @Test func `list filters`() throws {
        let (code, all) = try judge.json("list")
        #expect(code == 0)
        #expect(all.elements.contains { $0["slug"]?.text == "two-sum" })
        let (_, some) = try judge.json("list", "--track", "ml", "--difficulty", "easy")
        #expect(!some.elements.isEmpty)
        #expect(some.elements.allSatisfy { $0["track"]?.text == "ml" })
        let (found, none) = try judge.json(
            "list", "--topic", "metrics", "--track", "algorithms")
        #expect(found == 0)
        #expect(none == .array([]))
    }

    @Test func `a misspelt topic or command is answered with the nearest`() throws {
        let topic = try judge("list", "--topic", "metric")
        #expect(topic.code == 2)
        #expect(topic.errors.contains("Did you mean metrics?"), "\(topic)")
        let command = try judge("sumbit", "two-sum.swift")
        #expect(command.code == 2)
        #expect(command.errors.contains("Did you mean submit?"), "\(command)")
        let file = try judge("two-sum.swift")
        #expect(file.code == 2)
        #expect(file.errors.contains("judge submit two-sum.swift"), "\(file)")
    }

    @Test func `show lays a problem out`() throws {
        let outcome = try judge("show", "two-sum")
        #expect(outcome.code == 0)
        #expect(!outcome.output.contains("\u{1b}"))
        expectSnapshot(outcome.output, named: "show-two-sum.txt")
        let (_, document) = try judge.json("show", "two-sum")
        #expect(document["samples"]?.elements.count == 3)
        #expect(
            document["signature"]?.text == "func twoSum(_ nums: [Int], _ target: Int) -> [Int]")
    }

    @Test func `start writes a file and never over one`() throws {
        let folder = try TemporaryFolder()
        var judge = judge
        judge.folder = folder.path
        #expect(try judge("start", "two-sum").code == 0)
        let path = "\(folder.path)/two-sum.swift"
        #expect(String(decoding: try Files.read(path), as: UTF8.self).contains("class Solution"))

        try Files.write(Array("mine".utf8), to: path)
        let again = try judge("start", "two-sum")
        #expect(again.code == 2)
        #expect(again.errors.contains("is there already"))
        #expect(try Files.read(path) == Array("mine".utf8))

        let (code, document) = try judge.json("start", "two-sum", "--to", "a/b")
        #expect(code == 0)
        #expect(document["file"]?.text == "a/b/two-sum.swift")
        #expect(Files.exists("\(folder.path)/a/b/two-sum.swift"))
    }

    @Test func `run shows samples, and input of one's own`() throws {
        let file = JudgeUnderTest.fixture("wrong.swift")
        let samples = try judge("run", "two-sum", file)
        #expect(samples.code == 1)
        expectSnapshot(
            Volatile.removed(from: samples.output, file: file), named: "run-wrong.txt")

        let right = JudgeUnderTest.fixture("accepted.swift")
        let own = try judge("run", "two-sum", right, "--input", "-", input: "[5,1,4]\n9\n")
        #expect(own.code == 0)
        #expect(own.output.contains("[0,2]"))
        let folder = try TemporaryFolder()
        let input = try folder.write("case.txt", "[5,1,4]\n5\n")
        let (code, document) = try judge.json("run", "two-sum", right, "--input", input)
        #expect(code == 0)
        #expect(document["tests"]?.elements.first?["details"]?["got"]?.text == "[1,2]")
    }

    @Test func `the problem is taken from the file's name`() throws {
        let folder = try TemporaryFolder()
        let source = String(
            decoding: try Files.read(JudgeUnderTest.fixture("accepted.swift")), as: UTF8.self)
        for name in ["two-sum.swift", "two_sum.swift", "TwoSum.swift"] {
            let path = try folder.write(name, source)
            #expect(try judge("run", path).code == 0)
        }
        let path = try folder.write("seven-sum.swift", source)
        let outcome = try judge("submit", path)
        #expect(outcome.code == 2)
        #expect(outcome.errors.contains("there is no problem seven-sum"))
    }

    @Test func `all tests run, and fail-fast stops at the first failure`() throws {
        let file = JudgeUnderTest.fixture("wrong.swift")
        let library = try LibraryCopy()
        let (_, all) = try library.judge.json("submit", "two-sum", file)
        #expect(all["plannedTests"] == .integer(all.testVerdicts.count))
        let (_, some) = try library.judge.json("submit", "two-sum", file, "--fail-fast")
        #expect(some.testVerdicts == ["WA"])
    }

    @Test func `a report in a pipe has no colour and fits`() throws {
        let library = try LibraryCopy()
        let file = JudgeUnderTest.fixture("index.swift")
        let outcome = try library.judge("submit", "two-sum", file)
        #expect(outcome.code == 1)
        #expect(!outcome.output.contains("\u{1b}"))
        #expect(outcome.errors.isEmpty)
        expectSnapshot(
            Volatile.removed(from: outcome.output, file: file), named: "submit-index.txt")
    }

    @Test func `hidden tests never show data`() throws {
        let library = try LibraryCopy()
        for name in ["fatal.swift", "print.swift", "note.swift"] {
            let file = JudgeUnderTest.fixture(name)
            for arguments in [["submit", "two-sum", file], ["submit", "two-sum", file, "--json"]] {
                let outcome = try TestProcess("judge", environment: library.judge.environment)
                    .run(arguments)
                // In a test of the group edge, and nowhere else.
                #expect(!outcome.output.contains("1000000000"))
                #expect(!outcome.output.contains("numbers are"))
            }
        }
    }

    @Test func `what a solution prints cannot steer the terminal`() throws {
        let outcome = try judge("run", "two-sum", JudgeUnderTest.fixture("escapes.swift"))
        #expect(outcome.output.contains("\\u{1b}"))
        for character in ["\u{1b}", "\u{202e}", "\u{7}"] {
            #expect(!outcome.output.contains(character))
        }
    }
}

/// Makes outputs comparable: times and memory vary from run to run.
enum Volatile {
    static func removed(from text: String, file: String) -> String {
        let shortened = text.split(separator: file, omittingEmptySubsequences: false)
            .joined(separator: "FILE")
        return shortened.split(separator: "\n", omittingEmptySubsequences: false)
            .map { Self.line(String($0)) }.joined(separator: "\n")
    }

    private static func line(_ line: String) -> String {
        for label in ["Time ", "Box ", "Slowest ", "Memory "] where line.hasPrefix(label) {
            return label + "#"
        }
        var result = ""
        var number = ""
        for character in line + "\n" {
            if character.isNumber || (character == "." && !number.isEmpty) {
                number.append(character)
                continue
            }
            // Only measurements have a fraction.
            result += number.contains(".") && number.last != "." ? "#" : number
            number = ""
            if character != "\n" { result.append(character) }
        }
        // Columns widen with the numbers in them.
        return result.contains("#")
            ? result.split(separator: " ").joined(separator: " ") : result
    }
}

import JudgeCore
import JudgeFiles
import JudgeTestSupport
import Testing

/// Problems whose solution is a program from standard input to standard output.
@Suite(.timeLimit(.minutes(60)))
struct ProgramProblemTests {
    /// A library with one problem: print the sum of the numbers on each line,
    /// as a decimal number.
    private static func library() throws -> LibraryCopy {
        let library = try LibraryCopy()
        try library.write(
            "interview.yaml",
            """
            track: algorithms
            topic: input-output
            difficulty: easy
            kind: program
            minutes: 5
            grader: {name: tokens, float_tolerance: 1.0e-6}

            """)
        try Files.removeTree("\(library.package)/data")
        try Files.removeTree("\(library.package)/attachments")
        for (name, input, answer) in [
            ("sample/01-two", "1 2\n3.5\n", "3\n3.5\n"), ("secret/01-one", "7\n", "7.0\n"),
            ("secret/02-tenths", "0.1 0.2\n", "0.3\n"), ("secret/03-none", "", ""),
        ] {
            try library.write("data/\(name).in", input)
            try library.write("data/\(name).ans", answer)
        }
        return library
    }

    struct Row: CustomTestStringConvertible, Sendable {
        var name: String
        var verdict: String
        var source: String
        var testDescription: String { "\(name): \(verdict)" }
    }

    @Test(arguments: [
        Row(
            name: "top-level code", verdict: "AC",
            source: """
                while let line = readLine() {
                    print(line.split(separator: " ").compactMap { Double($0) }.reduce(0, +))
                }
                """),
        Row(
            name: "a type marked @main", verdict: "AC",
            source: """
                @main struct Program {
                    static func main() {
                        while let line = readLine() { print(sum(line)) }
                    }
                    static func sum(_ line: String) -> Double {
                        line.components(separatedBy: " ").compactMap(Double.init).reduce(0, +)
                    }
                }
                """),
        Row(
            name: "an asynchronous main", verdict: "AC",
            source: """
                @main enum Program {
                    static func sum(_ line: String) async -> Double {
                        line.split(separator: " ").compactMap { Double($0) }.reduce(0, +)
                    }
                    static func main() async {
                        while let line = readLine() { print(await sum(line)) }
                    }
                }
                """),
        Row(name: "nothing printed", verdict: "WA", source: "_ = readLine()"),
        Row(
            name: "whole numbers only", verdict: "WA",
            source: """
                while let line = readLine() {
                    print(line.split(separator: " ").compactMap { Double($0) }.map(Int.init).reduce(0, +))
                }
                """),
        Row(name: "an exit code", verdict: "RTE", source: "print(7); exit(3)"),
        Row(
            name: "a missing line", verdict: "RTE",
            source: """
                print(Double(readLine()!)!)
                """),
        Row(name: "no Swift", verdict: "CE", source: "print(7"),
    ])
    func `a program gets its verdict`(row: Row) throws {
        let library = try Self.library()
        let file = "\(library.folder.path)/solution.swift"
        try Files.write(Array(row.source.utf8), to: file)
        let (_, judging) = try library.judge.json("submit", "two-sum", file)
        #expect(judging["verdict"]?.text == row.verdict, "\(judging)")
    }

    @Test func `a long answer is judged to its end`() throws {
        let library = try Self.library()
        try library.change("problem.yaml", "time_limit: 0.25", "time_limit: 20")
        let count = 300_000
        let answer = String(repeating: "3.0\n", count: count - 1)
        try library.write("data/secret/04-long.in", String(repeating: "1 2\n", count: count))
        try library.write("data/secret/04-long.ans", answer + "3.0\n")
        let file = "\(library.folder.path)/solution.swift"
        for (last, verdict) in [("3", "AC"), ("4", "WA")] {
            let source = """
                var lines: [String] = []
                while let line = readLine() {
                    lines.append("\\(line.split(separator: " ").compactMap { Double($0) }.reduce(0, +))")
                }
                if lines.count == \(count) { lines[lines.count - 1] = "\(last)" }
                print(lines.joined(separator: "\\n"))
                """
            try Files.write(Array(source.utf8), to: file)
            let (_, judging) = try library.judge.json("submit", "two-sum", file)
            #expect(judging["verdict"]?.text == verdict, "\(judging)")
        }
    }

    @Test func `input of one's own is passed on as it is, and the output is shown`() throws {
        let library = try Self.library()
        let file = "\(library.folder.path)/solution.swift"
        try Files.write(Array("print(readLine() ?? \"\", 42)".utf8), to: file)
        let outcome = try library.judge("run", "two-sum", file, "--input", "-", input: "no JSON")
        #expect(outcome.code == 0, "\(outcome)")
        #expect(outcome.output.contains("no JSON 42"))
    }
}

import JudgeCore
import JudgeFiles
import JudgeTestSupport
import Testing

/// Each verdict but the judge's own error, from a small submission, twice.
@Suite(.timeLimit(.minutes(60)))
struct VerdictTests {
    struct Row: CustomTestStringConvertible, Sendable {
        var file: String
        var verdict: String
        /// Words that the first failed test's reason holds.
        var reason: String
        /// Whether the time limit is to be far away: what fills memory is slow.
        var isRoomy = false
        var testDescription: String { "\(file) is \(verdict)" }
    }

    static let rows = [
        Row(file: "accepted.swift", verdict: "AC", reason: ""),
        Row(file: "wrong.swift", verdict: "WA", reason: ""),
        Row(file: "loop.swift", verdict: "TLE", reason: "CPU time"),
        Row(file: "sleep.swift", verdict: "TLE", reason: "waited"),
        Row(file: "heap.swift", verdict: "MLE", reason: "64 MiB", isRoomy: true),
        Row(file: "leak.swift", verdict: "MLE", reason: "64 MiB", isRoomy: true),
        Row(file: "flood.swift", verdict: "OLE", reason: "8 MiB"),
        Row(file: "index.swift", verdict: "RTE", reason: "Index out of range"),
        Row(file: "overflow.swift", verdict: "RTE", reason: "overflow"),
        Row(file: "fatal.swift", verdict: "RTE", reason: ""),
        Row(
            file: "recursion.swift", verdict: "RTE", reason: "stack overflowed", isRoomy: true),
        Row(file: "exit.swift", verdict: "RTE", reason: "before the function returned"),
        Row(file: "exit-code.swift", verdict: "RTE", reason: "code 3"),
        Row(file: "socket.swift", verdict: "SV", reason: "socket(AF_INET, SOCK_STREAM)"),
        Row(file: "fork.swift", verdict: "SV", reason: "fork()"),
        Row(file: "spawn.swift", verdict: "SV", reason: "fork()"),
        Row(file: "kill.swift", verdict: "SV", reason: "kill("),
        Row(file: "note.swift", verdict: "RTE", reason: "code 70"),
        Row(file: "missing-symbol.swift", verdict: "RTE", reason: "code 1"),
        Row(file: "forged-load.swift", verdict: "AC", reason: ""),
        Row(file: "constructor.swift", verdict: "SV", reason: "kill("),
        Row(file: "takeover.swift", verdict: "AC", reason: ""),
        Row(file: "stop.swift", verdict: "TLE", reason: "waited"),
        Row(file: "syntax.txt", verdict: "CE", reason: ""),
        Row(file: "no-method.swift", verdict: "CE", reason: ""),
        Row(file: "deep-recursion.swift", verdict: "AC", reason: ""),
        Row(file: "concurrency.swift", verdict: "AC", reason: ""),
        Row(file: "foundation.swift", verdict: "AC", reason: ""),
        Row(file: "descriptors.swift", verdict: "AC", reason: ""),
        Row(file: "host.swift", verdict: "AC", reason: ""),
    ]

    @Test(arguments: rows)
    func `a submission gets the same verdict twice`(row: Row) throws {
        let library = try LibraryCopy()
        if row.isRoomy {
            try library.change("problem.yaml", "time_limit: 0.25", "time_limit: 20")
            try library.change("problem.yaml", "memory: 256", "memory: 64")
        }
        let judge = library.judge
        let file = JudgeUnderTest.fixture(row.file)
        let (code, first) = try judge.json("submit", "two-sum", file, "--fail-fast")
        #expect(first["verdict"]?.text == row.verdict, "\(first)")
        #expect(code == (row.verdict == "AC" ? 0 : 1))
        if !row.reason.isEmpty {
            let reason = first["tests"]?.elements.last?["reason"]?.text ?? ""
            #expect(reason.contains(row.reason), "\(reason)")
        }
        let (_, second) = try judge.json("submit", "two-sum", file, "--fail-fast")
        #expect(second["verdict"] == first["verdict"])
        #expect(second.testVerdicts == first.testVerdicts)
    }

    /// What is said holds none of a hidden test's numbers.
    @Test(arguments: [
        (
            "qr-decomposition", "signs_left.swift",
            "it is not true that the diagonal of r is above 0"
        ),
        (
            "nucleus-sampling", "temperature_multiplied.swift",
            "the draws do not have the right distribution"
        ),
    ])
    func `a hidden test says what of an answer is not right`(
        slug: String, submission: String, reason: String
    ) throws {
        let file =
            "\(TestProcess.checkout)/Problems/ml/\(slug)/submissions/wrong_answer/\(submission)"
        let (_, document) = try JudgeUnderTest().json("submit", slug, file)
        let reasons = (document["tests"]?.elements ?? []).compactMap { $0["reason"]?.text }
        #expect(reasons.contains(reason), "\(reasons)")
        #expect(!reasons.contains { $0.contains(":") }, "\(reasons)")
    }

    @Test func `what a submission writes is nowhere afterwards`() throws {
        let marks = ["/tmp/judge-was-here", "/judge-was-here", "/dev/shm/judge-was-here"]
        let (_, judging) = try JudgeUnderTest().json(
            "submit", "two-sum", JudgeUnderTest.fixture("write.swift"))
        // It answers right only where every attempt to write failed.
        #expect(judging["verdict"]?.text == "AC")
        for mark in marks { #expect(!Files.exists(mark)) }
    }

    @Test func `of what is printed the first MiB is kept, and that is said`() throws {
        let library = try LibraryCopy()
        let (_, judging) = try library.judge.json(
            "run", "two-sum", JudgeUnderTest.fixture("chatter.swift"))
        #expect(judging["verdict"]?.text == "AC")
        let details = judging["tests"]?.elements.first?["details"]
        let output = details?["output"]?.text ?? ""
        #expect(output.hasSuffix("\n… more was printed; only 1 MiB of it is kept\n"))
        #expect(output.prefix { $0 == "x" || $0 == "\n" }.utf8.count == 1 << 20)
        let errors = details?["errorOutput"]?.text ?? ""
        #expect(errors.hasSuffix("\n… more was printed; only 64 KiB of it is kept\n"))
    }

    @Test func `a crash is found in its line`() throws {
        let (_, judging) = try JudgeUnderTest().json(
            "submit", "two-sum", JudgeUnderTest.fixture("index.swift"), "--fail-fast")
        let location = judging["tests"]?.elements.last?["location"]
        #expect(location?["line"] == .integer(4))
        #expect(location?["file"]?.text == JudgeUnderTest.fixture("index.swift"))
    }
}

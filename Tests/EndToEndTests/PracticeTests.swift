import Glibc
import JudgeCore
import JudgeFiles
import JudgeTestSupport
import Testing

/// What a person does over days: history, hints, own cases, reviews.
@Suite(.timeLimit(.minutes(60)))
struct PracticeTests {
    let home: TemporaryFolder
    let judge: JudgeUnderTest

    init() throws {
        home = try TemporaryFolder()
        judge = JudgeUnderTest(["JUDGE_HOME": home.path])
    }

    private let accepted = JudgeUnderTest.fixture("accepted.swift")
    private let wrong = JudgeUnderTest.fixture("wrong.swift")

    @Test func `every submission is in the history, newest first`() throws {
        #expect(try judge.json("history").document == .array([]))
        #expect(try judge("submit", "two-sum", wrong).code == 1)
        #expect(try judge("submit", "two-sum", accepted).code == 0)
        let history = try judge.json("history").document.elements
        #expect(history.map { $0["verdict"]?.text } == ["AC", "WA"])
        #expect(history.allSatisfy { $0["slug"]?.text == "two-sum" })
        #expect(try judge.json("history", "valid-parentheses").document == .array([]))
        #expect(try judge.json("history", "--limit", "1").document.elements.count == 1)

        // The report is the one that was shown.
        let id = try #require(history.last?["id"]?.text)
        let (code, report) = try judge.json("report", id)
        #expect(code == 0)
        #expect(report["id"]?.text == id)
        #expect(report["verdict"]?.text == "WA")
        #expect(try judge.json("report", "last~1").document["id"]?.text == id)
        let markdown = try judge("report", "last", "--markdown").output
        #expect(markdown.hasPrefix("# Two Sum: Accepted (AC)\n"))
        #expect(markdown.contains("```swift\n"))
        let text = try judge("report", "--source")
        #expect(text.output.contains("class Solution"))

        let difference = try judge("diff")
        #expect(difference.code == 0)
        #expect(difference.output.contains("\n@@ -1,"))
        #expect(difference.output.contains("Wrong answer (WA)"))
        #expect(try judge("resubmit", id).code == 1)
        #expect(try judge.json("history").document.elements.count == 3)
        #expect(try judge.json("list", "--solved").document.elements.count == 1)
        #expect(try judge.json("list", "--tried").document.elements.isEmpty)
        #expect(try judge.json("stats").document["submissions"] == .integer(3))
        #expect(try judge.json("review").document.elements.count == 1)
    }

    @Test func `a misspelt submission is answered with the nearest`() throws {
        #expect(try judge("report").code == 2)
        #expect(try judge("submit", "two-sum", accepted).code == 0)
        let id = try #require(
            try judge.json("history").document.elements.first?["id"]?.text)
        let outcome = try judge("report", String(id.dropLast()) + "_")
        #expect(outcome.code == 2)
        #expect(outcome.errors.contains("Did you mean \(id)?"), "\(outcome.errors)")
        #expect(try judge("report", "last~1").errors.contains("there is 1 submission so far"))
    }

    @Test func `a submission says what it changed`() throws {
        let first = try judge("submit", "two-sum", wrong).output
        #expect(first.hasSuffix("Not yet: 1 wrong try in this attempt.\n"))
        let second = try judge("submit", "two-sum", accepted).output
        #expect(second.contains("Solved for the first time"))
        #expect(second.contains("arrays-hashing: 1 of "))
    }

    @Test func `a history that cannot be written keeps no verdict back`() throws {
        let judge = JudgeUnderTest(["JUDGE_HOME": "/dev/null/nowhere"])
        let outcome = try judge("submit", "two-sum", accepted)
        #expect(outcome.code == 0)
        #expect(outcome.output.contains("Accepted (AC)"))
        #expect(outcome.errors.contains("not in your history"))
        let (code, document) = try judge.json("submit", "two-sum", accepted)
        #expect(code == 0)
        #expect(document["verdict"]?.text == "AC")
    }

    @Test func `a damaged history keeps nobody from work`() throws {
        #expect(try judge("submit", "two-sum", accepted).code == 0)
        for content in ["no database at all", ""] {
            try Files.removeTree("\(home.path)/practice.sqlite-wal")
            try Files.removeTree("\(home.path)/practice.sqlite-shm")
            try Files.write(Array(content.utf8), to: "\(home.path)/practice.sqlite")
            let outcome = try judge("submit", "two-sum", accepted)
            #expect(outcome.code == 0, "\(outcome.errors)")
            #expect(outcome.errors.contains("judge data restore"))
            for command in ["list", "next"] {
                let outcome = try judge(command)
                #expect(outcome.code == 0)
                #expect(outcome.errors.contains("your history is left out"))
            }
            #expect(try judge("show", "two-sum").code == 0)
            #expect(try judge("history").code == 3)
        }
    }

    @Test func `submissions at the same time are all kept`() throws {
        let running = try (0..<4).map { _ in try judge.start("submit", "two-sum", accepted) }
        #expect(running.map { $0.wait().code } == [0, 0, 0, 0])
        #expect(try judge.json("history").document.elements.count == 4)
    }

    @Test func `hints come one at a time and are remembered`() throws {
        let first = try judge.json("hint", "two-sum").document["hints"]?.elements
        #expect(first?.count == 1)
        #expect(try judge.json("hint", "two-sum", "--again").document["hints"]?.elements == first)
        #expect(try judge.json("hint", "two-sum").document["hints"]?.elements.count == 2)
        #expect(try judge("hint", "two-sum").output.contains("Hint 3 of 3"))
        #expect(try judge("hint", "two-sum").output.contains("There are no more."))
    }

    @Test func `an editorial waits until the problem is solved`() throws {
        let refused = try judge("editorial", "two-sum")
        #expect(refused.code == 2)
        #expect(refused.errors.contains("--anyway"))
        #expect(try judge("editorial", "two-sum", "--anyway").code == 0)
        #expect(try judge("submit", "two-sum", accepted).output.contains("not recalled") == false)
        let text = try judge("editorial", "two-sum").output
        #expect(
            text.hasSuffix("\n\nRelated problems: three-sum, contains-duplicate, hash-join\n"))
        #expect(!text.contains("\n\n\n"))
    }

    @Test func `own cases beside the solution are run, and say what they are worth`() throws {
        let outcome = try judge("start", "two-sum", "--to", home.path)
        #expect(outcome.code == 0)
        let cases = "\(home.path)/two-sum.cases"
        #expect(Files.exists(cases))
        let file = "\(home.path)/two-sum.swift"
        try Files.write(try Files.read(accepted), to: file)
        let more = "---\n# equal\n[3, 3]\n6\n---\n# wrong\n[1, 2, 4]\n5\n=>\n[0, 1]\n"
        try Files.write(try Files.read(cases) + Array(more.utf8), to: cases)

        let (code, run) = try judge.json("run", file)
        #expect(code == 1)
        let tests = try #require(run["tests"]?.elements)
        // Nobody knows what is right for the fourth.
        #expect(tests.map { $0["verdict"]?.text } == ["AC", "AC", "AC", nil, "WA"])
        #expect(tests[3]["details"]?["expected"] == .null)
        let answered = try judge.json("run", file, "--expected").document
        #expect(answered["tests"]?.elements[3]["details"]?["expected"]?.text == "[0,1]")

        let (worth, report) = try judge.json("tests", "two-sum", cases)
        #expect(worth == 1)
        #expect(report["wrongAnswers"]?.elements.map { $0["right"]?.text } == ["[0,2]\n"])
        guard case .integer(let caught)? = report["caught"],
            case .integer(let bugs)? = report["bugs"]
        else { return #expect(Bool(false), "no counts in \(report)") }
        #expect(0 < caught && caught < bugs)
        #expect(report["named"]?.elements.count == caught)
        #expect(
            try judge.json("tests", "two-sum", cases, "--reveal").document["named"]?.elements.count
                == bugs)
    }

    @Test func `a broken case is named by file and line`() throws {
        let cases = "\(home.path)/two-sum.cases"
        try Files.write(Array("[1,2]\n3\n---\n[1,\n3\n".utf8), to: cases)
        let outcome = try judge("tests", "two-sum", cases)
        #expect(outcome.code == 2)
        #expect(outcome.errors.contains("\(cases):4"), "\(outcome.errors)")
    }

    @Test func `next says what and why`() throws {
        let (code, next) = try judge.json("next")
        #expect(code == 0)
        #expect(next["slug"]?.text != nil)
        #expect(next["reason"]?.text?.isEmpty == false)
        #expect(try judge("submit", "two-sum", wrong).code == 1)
        #expect(try judge.json("next").document["slug"]?.text == "two-sum")
    }

    @Test func `a backup can be restored`() throws {
        #expect(try judge("submit", "two-sum", accepted).code == 0)
        let copy = "\(home.path)/copy.sqlite"
        #expect(try judge("data", "backup", copy).code == 0)
        #expect(try judge("data", "backup", copy).code == 2)
        #expect(try judge("submit", "two-sum", wrong).code == 1)
        let (code, restored) = try judge.json("data", "restore", copy)
        #expect(code == 0)
        #expect(try judge.json("history").document.elements.map { $0["verdict"]?.text } == ["AC"])
        // What was there before is not lost.
        let kept = try #require(restored["kept"]?.text)
        #expect(Files.exists(kept))
        #expect(try judge("data", "restore", accepted).code != 0)
        #expect(try judge.json("history").document.elements.count == 1)
    }

    @Test func `watch tries again after a save, until ctrl-c`() throws {
        let file = "\(home.path)/two-sum.swift"
        try Files.write(try Files.read(wrong), to: file)
        let running = try judge.start("watch", file)
        let hasSaid = { (text: String, times: Int) in
            Self.wait { running.outputSoFar.split(separator: text).count > times }
        }
        #expect(hasSaid("Verdict", 1))
        try Files.write(try Files.read(accepted), to: file)
        #expect(hasSaid("Verdict", 2))
        running.signal(SIGINT)
        let outcome = running.wait()
        #expect(outcome.code == 130)
        #expect(outcome.output.contains("Wrong answer"))
        #expect(outcome.output.contains("Accepted (AC)"))
    }

    /// Whether it came to be, within two minutes.
    private static func wait(_ condition: () -> Bool) -> Bool {
        for _ in 0..<12_000 {
            if condition() { return true }
            usleep(10_000)
        }
        return condition()
    }
}

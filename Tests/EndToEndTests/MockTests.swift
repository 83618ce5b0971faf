import Glibc
import JudgeCore
import JudgeFiles
import JudgeTestSupport
import Testing

/// A mock interview with the real judge.
@Suite(.timeLimit(.minutes(60)))
struct MockTests {
    let home: TemporaryFolder
    let judge: JudgeUnderTest

    init() throws {
        home = try TemporaryFolder()
        judge = JudgeUnderTest(["JUDGE_HOME": home.path])
    }

    private func solution(_ slug: String, _ kind: String, _ name: String) -> String {
        "\(TestProcess.checkout)/Problems/algorithms/\(slug)/submissions/\(kind)/\(name).swift"
    }

    @Test func `the sets are listed with what is missing`() throws {
        let (code, sets) = try judge.json("mock", "list")
        #expect(code == 0)
        #expect(sets.elements.count == 12)
        let ready = sets.elements.filter { $0["ready"] == .bool(true) }
        #expect(ready.contains { $0["id"]?.text == "algorithmic-screen" })
        for set in sets.elements where set["ready"] == .bool(false) {
            let missing = try #require(set["missing"]?.elements.first?.text)
            let refused = try judge("mock", "start", try #require(set["id"]?.text))
            #expect(refused.code == 2)
            #expect(refused.errors.contains(missing))
        }
        let misspelt = try judge("mock", "start", "algoritmic-screen")
        #expect(misspelt.code == 2)
        #expect(misspelt.errors.contains("algorithmic-screen"))
    }

    @Test func `an interview goes from start to report`() throws {
        #expect(try judge("mock", "status").code == 2)
        let (_, started) = try judge.json("mock", "start", "algorithmic-screen")
        #expect(started["section"]?.text == "warm-up")
        #expect(try judge("mock", "start", "algorithmic-screen").errors.contains("already"))

        // The rules hold.
        #expect(try judge("show", "group-anagrams").code == 2)
        #expect(try judge("hint", "valid-parentheses").code == 2)
        #expect(try judge("editorial", "valid-parentheses", "--anyway").code == 2)
        let task = try judge("show", "valid-parentheses").output
        #expect(!task.contains("easy") && !task.contains("stack\n") && !task.contains("Aim for"))
        let right = solution("valid-parentheses", "accepted", "stack_of_characters")
        #expect(try judge("submit", "valid-parentheses", right).errors.contains("mock submit"))
        #expect(try judge("run", "group-anagrams", right).code == 2)
        let listed = try judge.json("list").document.elements.compactMap { $0["slug"]?.text }
        #expect(!listed.contains("group-anagrams") && listed.contains("two-sum"))
        let undeclared = try judge("mock", "submit", "valid-parentheses", right)
        #expect(undeclared.code == 2)
        #expect(undeclared.errors.contains("O(n log n)"))
        #expect(try judge("mock", "next").code == 2)

        // The verdict, and no more.
        let wrong = try judge(
            "mock", "submit", "valid-parentheses",
            solution("valid-parentheses", "wrong_answer", "equal_counts"), "--time", "O(n)")
        #expect(wrong.code == 1)
        #expect(wrong.output.hasPrefix("Wrong answer (WA): Valid Parentheses.\n"))
        #expect(!wrong.output.contains("edge"))
        #expect(wrong.output.contains("You declared time O(n)."))
        // Nor does anything else tell more while the interview is going on.
        let id = try #require(
            try judge.json("mock", "status").document["problems"]?.elements.first?[
                "submissions"]?.elements.first?["id"]?.text)
        #expect(try judge.json("history").document == .array([]))
        #expect(try judge("report", id).code == 2)
        #expect(try judge("report").code == 2)
        #expect(try judge("resubmit", id).code == 2)
        let cases = try home.write("own.cases", "()\n")
        #expect(try judge("tests", "valid-parentheses", cases).code == 2)
        let (code, accepted) = try judge.json(
            "mock", "submit", "valid-parentheses", right, "--time", "n", "--space", "O(n)")
        #expect(code == 0)
        #expect(accepted["verdict"]?.text == "AC")
        #expect(accepted["judging"] == .null)

        #expect(try judge("mock", "next").code == 0)
        // What comes in for a section that is over is kept, and does not count.
        let late = try judge(
            "mock", "submit", "valid-parentheses", right, "--time", "O(n)")
        #expect(late.code == 0)
        #expect(late.output.contains("late"))
        #expect(try judge("mock", "report").code == 2)

        let (_, report) = try judge.json("mock", "finish")
        let components = try #require(report["components"]?.elements)
        let names = components.compactMap { $0["name"]?.text }
        #expect(names.contains("calibration"))
        let sum = components.compactMap { Self.number($0["points"]) }.reduce(0, +)
        let points = try #require(Self.number(report["points"]))
        #expect(abs(sum - points) < 1e-9)
        #expect(report["next"]?.elements.count == 3)
        #expect(try judge.json("mock", "report").document["points"] == report["points"])
        #expect(
            try judge.json("history").document.elements.map { $0["verdict"]?.text }
                == ["AC", "AC", "WA"])
        #expect(try judge.json("report", id).document["verdict"]?.text == "WA")
        #expect(try judge("mock", "status").code == 2)
        let text = try judge("mock", "report", "--timeline").output
        #expect(text.contains("Timeline") && text.contains("What to do next"))
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }

    @Test func `a submission that was cut short is judged by the next command`() throws {
        #expect(try judge("mock", "start", "algorithmic-screen", "--practice").code == 0)
        let right = solution("valid-parentheses", "accepted", "stack_of_characters")
        let running = try judge.start(
            "mock", "submit", "valid-parentheses", right, "--time", "O(n)")
        // Received is what counts; it is there before anything is judged.
        let isReceived = Self.wait {
            let status = try? judge.json("history").document.elements.count
            let bytes = (try? Files.read("\(home.path)/practice.sqlite-wal")) ?? []
            return status == 0 && String(decoding: bytes, as: UTF8.self).contains("received")
        }
        running.signal(SIGKILL)
        _ = running.wait()
        #expect(isReceived)
        let status = try judge.json("mock", "status").document
        let submissions = try #require(
            status["problems"]?.elements.first { $0["slug"]?.text == "valid-parentheses" }?[
                "submissions"]?.elements)
        #expect(submissions.map { $0["verdict"]?.text } == ["AC"])
        #expect(try judge("mock", "abandon").code == 0)
        #expect(try judge.json("history").document.elements.count == 1)
    }

    private static func number(_ value: JSONValue?) -> Double? {
        switch value {
        case .number(let number): number
        case .integer(let number): Double(number)
        default: nil
        }
    }

    private static func wait(_ condition: () -> Bool) -> Bool {
        for _ in 0..<6000 {
            if condition() { return true }
            usleep(10_000)
        }
        return condition()
    }
}

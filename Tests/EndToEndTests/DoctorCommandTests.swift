import JudgeCore
import JudgeTestSupport
import Testing

/// `judge doctor` looks at the machine that it runs on.
@Suite(.timeLimit(.minutes(60)))
struct DoctorCommandTests {
    static let judge = ["toolchain", "harness", "problems", "cache-disk", "history-disk"]
    static let kernel = ["kernel", "aslr"]
    static let machine = [
        "processors", "cpu-governor", "turbo", "smt", "clock-source", "swap", "huge-pages",
    ]

    private func names(_ document: JSONValue, _ group: String) -> [String] {
        document["checks"]?.elements.filter { $0["group"]?.text == group }
            .compactMap { $0["name"]?.text } ?? []
    }

    @Test func `every check is there, in groups`() throws {
        let (code, document) = try JudgeUnderTest().json("doctor")
        #expect(names(document, "judge") == Self.judge)
        #expect(
            names(document, "sandbox") == Self.kernel + Layer.allCases.map(\.rawValue),
            "\(document)")
        #expect(names(document, "machine") == Self.machine)
        let failed = document["checks"]?.elements.filter { $0["status"]?.text == "FAIL" } ?? []
        #expect(code == (failed.isEmpty ? 0 : 3), "\(failed)")
        #expect(document["meaning"]?.text?.isEmpty == false)
    }

    @Test func `what fails is one line of the report, and the exit code`() throws {
        let (code, document) = try JudgeUnderTest(["JUDGE_TOOLCHAIN": "/nowhere"]).json("doctor")
        #expect(code == 3)
        let failed = document["checks"]?.elements.filter { $0["status"]?.text == "FAIL" } ?? []
        #expect(failed.compactMap { $0["name"]?.text } == ["toolchain", "harness"])
        for check in failed {
            #expect(check["found"]?.text?.contains("/nowhere") == true)
            #expect(check["remedy"]?.text?.contains("JUDGE_TOOLCHAIN") == true)
        }
        // The rest is looked at all the same.
        #expect(names(document, "machine") == Self.machine)
    }

    @Test func `a folder that nobody can write is warned of, with what to do`() throws {
        let (_, document) = try JudgeUnderTest(["JUDGE_HOME": "/proc/judge"]).json("doctor")
        let check = document["checks"]?.elements.first { $0["name"]?.text == "history-disk" }
        #expect(check?["status"]?.text == "WARN", "\(document)")
        #expect(check?["commands"]?.elements.first?.text?.contains("JUDGE_HOME=") == true)
    }

    @Test func `a report has its groups and ends with the level`() throws {
        let outcome = try JudgeUnderTest()("doctor")
        let lines = outcome.output.split(separator: "\n")
        let groups: [Substring] = ["Judge", "Sandbox", "Machine"]
        #expect(lines.filter(groups.contains) == groups)
        #expect(lines.contains { $0.hasPrefix("Isolation level ") }, "\(outcome)")
    }
}

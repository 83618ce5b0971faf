import JudgeCore
import JudgeFiles
import JudgeTestSupport
import Testing

/// With `--json` standard output is exactly one document, whatever happens.
@Suite(.timeLimit(.minutes(60)))
struct JSONTests {
    struct Row: CustomTestStringConvertible, Sendable {
        var name: String
        var arguments: [String]
        var code: Int
        /// Changes to the environment.
        var environment: [String: String] = [:]
        var testDescription: String { name }
    }

    static let rows = [
        Row(name: "list", arguments: ["list", "--topic", "stack"], code: 0),
        Row(name: "show", arguments: ["show", "two-sum"], code: 0),
        Row(name: "doctor", arguments: ["doctor"], code: 0),
        Row(
            name: "accepted",
            arguments: ["run", "two-sum", JudgeUnderTest.fixture("accepted.swift")], code: 0),
        Row(
            name: "compile-error",
            arguments: ["submit", "two-sum", JudgeUnderTest.fixture("syntax.txt")], code: 1),
        Row(name: "no-command", arguments: [], code: 2),
        Row(name: "unknown-option", arguments: ["list", "--colour"], code: 2),
        Row(name: "missing-argument", arguments: ["show"], code: 2),
        Row(name: "unknown-problem", arguments: ["show", "two-sums"], code: 2),
        Row(name: "missing-file", arguments: ["submit", "two-sum", "/nowhere.swift"], code: 2),
        Row(
            name: "no-toolchain",
            arguments: ["run", "two-sum", JudgeUnderTest.fixture("accepted.swift")], code: 3,
            environment: ["JUDGE_TOOLCHAIN": "/nowhere"]),
        Row(
            name: "no-library", arguments: ["list"], code: 2,
            environment: ["JUDGE_PROBLEMS": "/nowhere"]),
    ]

    @Test(arguments: rows)
    func `standard output is one document`(row: Row) throws {
        // A history of its own: what a list says depends on it.
        let home = try TemporaryFolder()
        let environment = row.environment.merging(["JUDGE_HOME": home.path]) { row, _ in row }
        let outcome = try TestProcess(
            "judge", environment: JudgeUnderTest(environment).environment
        ).run(row.arguments + ["--json"])
        #expect(outcome.code == row.code, "\(outcome)")
        let document = try JSONReader.read(Array(outcome.output.utf8))
        if row.code >= 2 {
            #expect(document["error"]?["message"]?.text?.isEmpty == false)
            #expect(document["exitCode"] == .integer(row.code))
        }
        if row.name != "doctor", row.name != "show" {
            expectSnapshot(Shape.of(document) + "\n", named: "json-\(row.name).txt")
        }
    }
}

/// A document with what varies left out: measurements, ids, places.
enum Shape {
    static func of(_ value: JSONValue) -> String { text(value, key: "", indent: "") }

    private static let volatile: Set<String> = [
        "id", "startedAt", "toolchain", "cpuMilliseconds", "wallMilliseconds",
        "callMilliseconds", "peakMemoryBytes", "file", "missing", "layers", "level",
        "cached",
    ]

    private static func text(_ value: JSONValue, key: String, indent: String) -> String {
        if volatile.contains(key), value != .null { return value.kindName }
        switch value {
        case .object(let members):
            let inner = indent + "  "
            return "{\n"
                + members.map { member in
                    "\(inner)\(member.key): \(text(member.value, key: member.key, indent: inner))\n"
                }.joined() + indent + "}"
        case .array(let values):
            let inner = indent + "  "
            return "[\n"
                + values.map { "\(inner)\(text($0, key: "", indent: inner))\n" }.joined() + indent
                + "]"
        default: return value.description
        }
    }
}

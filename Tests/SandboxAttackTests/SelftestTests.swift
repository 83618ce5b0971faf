import Glibc
import JudgeCore
import JudgeFiles
import JudgeTestSupport
import Testing

/// The whole catalogue, at every level, as root and as an ordinary user.
@Suite(.timeLimit(.minutes(60)), .serialized, .enabled(if: geteuid() == 0, "needs root"))
struct SelftestTests {
    struct Setup: CustomTestStringConvertible, Sendable {
        /// As `less-privileged` knows it; `nil`: root.
        var who: String?
        var level: Int
        var testDescription: String { "level \(level) as \(who ?? "root")" }
    }

    static let setups =
        [3, 2, 1].map { Setup(who: nil, level: $0) } + [
            Setup(who: "delegated", level: 3), Setup(who: "user", level: 2),
            // Where there are no namespaces, not only where none are asked for.
            Setup(who: "bare", level: 1),
        ]

    @Test(arguments: setups)
    func `every row of the catalogue holds`(setup: Setup) throws {
        let arguments = ["selftest", "--level", "\(setup.level)", "--json"]
        let outcome: TestProcess.Outcome
        if let who = setup.who {
            let installed = try InstalledCopy.shared.get()
            outcome = try TestProcess(
                "less-privileged",
                environment: Self.environment(cache: installed.cache), patience: 900
            ).run([who, installed.judge] + arguments)
        } else {
            outcome = try TestProcess(
                "judge",
                environment: Self.environment(
                    cache: "\(TestProcess.checkout)/.build/test-cache"), patience: 900
            ).run(arguments)
        }
        let document = try JSONReader.read(Array(outcome.output.utf8))
        for attack in document["attacks"]?.elements ?? [] where attack["held"] != .bool(true) {
            Issue.record("\(setup.testDescription): \(attack)")
        }
        #expect(document["rows"] == document["held"], "\(document["error"] ?? .null)")
        #expect(document["remains"] == .array([]))
        #expect(document["isolation"]?["level"] == .integer(setup.level))
        #expect(outcome.code == 0, "\(outcome.errors)")
    }

    private static func environment(cache: String) -> [String: String] {
        [
            "PATH": TestProcess.path,
            "HOME": "/nonexistent", "XDG_CACHE_HOME": cache, "JUDGE_HOME": "\(cache)/home",
        ]
    }
}

import Glibc
import JudgeCore
import JudgeFiles
import JudgeTestSupport
import Testing

/// The whole catalogue at every level, as root and as an ordinary user.
@Suite(.timeLimit(.minutes(60)), .serialized, .enabled(if: geteuid() == 0, "needs root"))
struct SelftestTests {
    struct Setup: CustomTestStringConvertible, Sendable {
        /// As `less-privileged` knows it; `nil`: root.
        var who: String?
        var level: Int
        var testDescription: String { "level \(level) as \(who ?? "root")" }
    }

    /// Those of one user after one another: the cache is handed on.
    static let setups = [
        Setup(who: "user", level: 2),
        // Where there are no namespaces, not only where none are asked for.
        Setup(who: "bare", level: 1), Setup(who: "delegated", level: 3),
        Setup(who: nil, level: 3), Setup(who: nil, level: 2), Setup(who: nil, level: 1),
    ]

    /// One cache for all: the programs are compiled once.
    private static let cache = Result {
        let folder = try TemporaryFolder()
        guard chmod(folder.path, 0o755) == 0 else {
            throw FileError(path: folder.path, number: errno)
        }
        return folder
    }

    @Test(arguments: setups)
    func `every row of the catalogue holds`(setup: Setup) throws {
        let cache = try Self.cache.get().path
        try Self.handOver(cache, to: setup.who == nil ? 0 : TestProcess.ordinaryUser)
        let command =
            [try InstalledCopy.shared.get().judge, "selftest", "--level", "\(setup.level)"]
            + ["--json"]
        let words = setup.who.map { ["\(TestProcess.products)/less-privileged", $0] } ?? []
        let outcome = try TestProcess(
            (words + command)[0],
            environment: [
                "PATH": TestProcess.path,
                "HOME": "/nonexistent", "XDG_CACHE_HOME": cache, "JUDGE_HOME": "\(cache)/home",
            ], patience: 900
        ).run(Array((words + command).dropFirst()))
        let document = try JSONReader.read(Array(outcome.output.utf8))
        for attack in document["attacks"]?.elements ?? [] where attack["held"] != .bool(true) {
            Issue.record("\(setup.testDescription): \(attack)")
        }
        #expect(document["rows"] == document["held"], "\(document["error"] ?? .null)")
        #expect(document["remains"] == .array([]))
        #expect(document["isolation"]?["level"] == .integer(setup.level))
        #expect(outcome.code == 0, "\(outcome.errors)")
    }

    /// Gives the cache, and what was compiled in it, to another user.
    private static func handOver(_ cache: String, to user: Int) throws {
        let folder = "\(cache)/interview-judge"
        if Files.exists(folder) {
            for name in try Files.list(folder) where name.hasPrefix("objects-") {
                let path = "\(folder)/\(name)"
                let new = "\(folder)/objects-\(user)"
                guard rename(path, new) == 0 else { throw FileError(path: path, number: errno) }
            }
        }
        let owner = "\(user):\(user)"
        let outcome = try TestProcess("/bin/chown").run(["-R", owner, cache])
        #expect(outcome.code == 0, "\(outcome.errors)")
    }
}

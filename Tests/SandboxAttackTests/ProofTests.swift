import Glibc
import JudgeCore
import JudgeFiles
import JudgeTestSupport
import Testing

/// A wall counts when it was shown to matter: a launcher that goes without it,
/// built for this alone, and the rows of the catalogue that then do not hold.
///
/// `Sandbox/attacks/proof.tsv` lists them for each wall. Here each wall is tried
/// with the first few; with `RECORD_PROOF=all`, or the names of rows instead of
/// `all`, with these, and the file is written anew.
@Suite(.timeLimit(.minutes(60)), .serialized, .enabled(if: geteuid() == 0, "needs root"))
struct ProofTests {
    private static let file = "\(TestProcess.checkout)/Sandbox/attacks/proof.tsv"
    /// The rows to record, none for all; `nil` where nothing is recorded.
    private static let recording = getenv("RECORD_PROOF").map {
        String(cString: $0).split(separator: " ").map(String.init).filter { $0 != "all" }
    }
    private static let rowsToTry = 3

    /// The walls that reports name, and those that are always there.
    static let walls =
        Layer.allCases.filter { $0 != .cpuCgroup }.map(\.rawValue) + [
            "runner-memory", "descriptors", "signals", "output-limit",
        ]

    private static func recorded() throws -> [String: [String]] {
        let text = String(decoding: try Files.read(file), as: UTF8.self)
        var rows: [String: [String]] = [:]
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard cells.count == 2 else { continue }
            rows[String(cells[0])] = cells[1].split(separator: " ").map(String.init)
        }
        return rows
    }

    @Test func `the table has a line for every wall, and no empty one`() throws {
        let recorded = try Self.recorded()
        #expect(Set(recorded.keys) == Set(Self.walls))
        for (wall, rows) in recorded { #expect(!rows.isEmpty, "\(wall)") }
    }

    @Test(arguments: walls)
    func `without a wall its rows do not hold`(wall: String) throws {
        let tree = try LauncherVariant(
            name: "without-\(wall)",
            // Landlock hides the runner's memory as well, from version 6 on.
            flags: ["-DJUDGE_LEAVE_OUT=\"\(wall)\""]
                + (wall == "runner-memory" ? ["-DJUDGE_LANDLOCK_VERSION=5"] : [])
        ).build()
        let rows = try Self.recording ?? Array((Self.recorded()[wall] ?? []).prefix(Self.rowsToTry))
        let outcome = try TestProcess(
            tree.judge,
            environment: [
                "PATH": TestProcess.path,
                "HOME": "/nonexistent",
                "XDG_CACHE_HOME": "\(TestProcess.checkout)/.build/test-cache",
            ], patience: 900
        ).run(["selftest", "--json"] + rows)
        let document = try JSONReader.read(Array(outcome.output.utf8))
        let attacks = document["attacks"]?.elements ?? []
        #expect(!attacks.isEmpty, "\(outcome)")
        if Self.recording != nil {
            try Self.record(
                wall, attacks.filter { $0["held"] == .bool(false) }.compactMap { $0["id"]?.text })
        } else {
            for attack in attacks { #expect(attack["held"] == .bool(false), "\(wall): \(attack)") }
        }
    }

    private static func record(_ wall: String, _ rows: [String]) throws {
        var all = (try? recorded()) ?? [:]
        all[wall] = rows
        let lines = walls.map { "\($0)\t\((all[$0] ?? []).joined(separator: " "))\n" }.joined()
        let head =
            "# What does not hold without each wall. Recorded by ProofTests with RECORD_PROOF.\n"
        try Files.write(Array((head + lines).utf8), to: file)
    }
}

import Glibc
import JudgeCore
import JudgeFiles
import JudgeTestSupport
import Testing

/// SIGKILL for the judge or its launcher at any moment.
@Suite(.timeLimit(.minutes(60)), .serialized, .enabled(if: geteuid() == 0, "needs root"))
struct KillTests {
    private static let source = """
        class Solution {
            func twoSum(_ nums: [Int], _ target: Int) -> [Int] {
                while true {}
            }
        }

        """

    struct Setup: CustomTestStringConvertible, Sendable {
        var victim: String
        /// As `less-privileged` knows it; `nil`: root.
        var who: String?
        var testDescription: String { "\(victim) as \(who ?? "root")" }
    }

    static let setups = ["judge", "launcher"].flatMap { victim in
        [nil, "user", "bare"].map { Setup(victim: victim, who: $0) }
    }

    @Test(arguments: setups)
    func `nothing runs on, and the next start cleans up`(setup: Setup) throws {
        let installed = try InstalledCopy.shared.get()
        let scratch = try TemporaryFolder()
        #expect(chmod(scratch.path, 0o777) == 0)
        let mounts = try Self.mounts()
        let process = TestProcess(
            "kill-midway",
            environment: [
                "PATH": TestProcess.path,
                "XDG_CACHE_HOME": setup.who == nil
                    ? "\(TestProcess.checkout)/.build/test-cache" : installed.cache,
                "JUDGE_HOME": "\(scratch.path)/home",
                "JUDGE_PROBLEMS": "\(TestProcess.checkout)/Problems", "TMPDIR": scratch.path,
            ])
        let who = setup.who.map { ["\(TestProcess.products)/less-privileged", $0] } ?? []
        let seed = Int.random(in: 0...Int.max)
        var random = SeededGenerator(seed: seed)
        var killed = 0
        for _ in 0..<6 {
            // From the victim's beginning to the middle of the first test, which
            // alone takes 250 ms.
            let moment = Int.random(in: 0..<600_000, using: &random)
            // Compiled each time: the compiler's box is killed, too.
            let file = try scratch.write(
                "two-sum.swift", Self.source + "// \(seed) \(moment)\n")
            let outcome = try process.run(
                [setup.victim, "\(moment)"] + who
                    + [installed.judge, "submit", "two-sum", file, "--fail-fast"])
            #expect(outcome.code == 0, "\(outcome.output) after \(moment) us, seed \(seed)")
            if outcome.output.contains("SIGKILL sent\n") { killed += 1 }
        }
        #expect(killed > 0, "seed \(seed)")
        #expect(try Self.mounts() == mounts)
        // A start that ends by itself removes what the killed ones have left.
        let start = who + [installed.judge, "doctor"]
        _ = try TestProcess(start[0], environment: process.environment)
            .run(Array(start.dropFirst()))
        #expect(Self.groups().filter(Self.isAbandoned) == [])
        #expect(try Files.list(scratch.path).filter(Self.isAbandoned) == [])
    }

    private static func mounts() throws -> Int {
        try Files.read("/proc/self/mountinfo").count { $0 == UInt8(ascii: "\n") }
    }

    /// The names of groups below our own, in all hierarchies.
    private static func groups() -> [String] {
        let own = (try? Files.read("/proc/self/cgroup")) ?? []
        return String(decoding: own, as: UTF8.self).split(separator: "\n").flatMap { line in
            let parts = line.split(separator: ":", omittingEmptySubsequences: false)
            guard parts.count == 3 else { return [String]() }
            let names = parts[1].isEmpty ? ["unified", ""] : [String(parts[1])]
            return names.flatMap {
                (try? Files.list("/sys/fs/cgroup/\($0)\(parts[2])")) ?? []
            }
        }
    }

    /// Whether something is called by a launcher that is no more:
    /// `judge-PID-START`, `judge-work-PID-START`.
    private static func isAbandoned(_ name: String) -> Bool {
        let words = name.split(separator: "-")
        guard words.first == "judge", words.count >= 3, let id = Int(words[words.count - 2]) else {
            return false
        }
        return !Files.exists("/proc/\(id)")
    }
}

import Glibc
import JudgeFiles
import JudgeTestSupport
import Testing

/// Kernels with an older Landlock, down to none: a launcher built to see only
/// that version.
@Suite(.timeLimit(.minutes(60)), .serialized, .enabled(if: geteuid() == 0, "needs root"))
struct OldLandlockTests {
    private static let shared = Result { try SharedFolder() }

    /// Right only where nothing could be written, also where everyone may.
    private func source(_ folder: String) -> String {
        """
        class Solution {
            func twoSum(_ nums: [Int], _ target: Int) -> [Int] {
                for path in ["\(folder)/written", "/tmp/judge-was-here", "judge-was-here"]
                where fopen(path, "w") != nil || mkdir(path, 0o777) == 0 { return [] }
                guard rename("\(folder)/there", "\(folder)/moved") != 0 else { return [] }
                guard unlink("\(folder)/there") != 0 else { return [] }
                guard truncate("\(folder)/there", 0) != 0 else { return [] }
                // Before version 3 Landlock lets what may be read be emptied.
                var line = [CChar](repeating: 0, count: 4096)
                var hasSeenOurs = false
                guard let maps = fopen("/proc/self/maps", "r") else { return [] }
                while fgets(&line, 4096, maps) != nil {
                    let text = String(cString: line).dropLast()
                    guard text.hasSuffix(".so"), let start = text.firstIndex(of: "/") else { continue }
                    hasSeenOurs = hasSeenOurs || text.hasSuffix("/libJudgeHarness.so")
                    guard open(String(text[start...]), O_RDONLY | O_TRUNC) < 0 else { return [] }
                }
                guard hasSeenOurs else { return [] }
                for (index, number) in nums.enumerated() {
                    if let other = nums[..<index].firstIndex(of: target - number) {
                        return [other, index]
                    }
                }
                return []
            }
        }
        """
    }

    private func judge(version: Int, as who: String?) throws -> VariantJudging {
        let shared = try Self.shared.get()
        let variant = LauncherVariant(
            name: "landlock-\(version)", flags: ["-DJUDGE_LANDLOCK_VERSION=\(version)"])
        let tree = try variant.build().copy(to: "\(shared.folder.path)/landlock-\(version)")
        let judging = try VariantJudging(
            tree, source(shared.open), as: who, folder: shared.histories, library: shared.problems)
        // A verdict alone would not show what was written after all.
        #expect(try Files.list(shared.open) == ["there"])
        #expect(try Files.read("\(shared.open)/there") == Array("text".utf8))
        return judging
    }

    @Test(arguments: 0...6)
    func `with namespaces a submission is judged and writes nothing`(version: Int) throws {
        let judging = try judge(version: version, as: nil)
        #expect(judging.verdict == "AC", "\(judging)")
        #expect(judging.level == (version == 0 ? 2 : 3), "\(judging)")
    }

    @Test(arguments: [0, 1, 6])
    func `an ordinary user's submission is judged and writes nothing`(version: Int) throws {
        let judging = try judge(version: version, as: "user")
        #expect(judging.verdict == "AC", "\(judging)")
        #expect(judging.level == 2, "\(judging)")
    }

    /// Landlock is then the only wall around files.
    @Test(arguments: 1...6)
    func `without namespaces a submission is judged and writes nothing`(version: Int) throws {
        let judging = try judge(version: version, as: "bare")
        #expect(judging.verdict == "AC", "\(judging)")
        #expect(judging.level == 1, "\(judging)")
    }

    @Test func `without namespaces and Landlock nothing is run, and what to do is said`() throws {
        let judging = try judge(version: 0, as: "bare")
        #expect(judging.verdict == "JE", "\(judging)")
        #expect(judging.code == 3, "\(judging)")
        #expect(
            (judging.output + judging.errors).contains("too little to run foreign code safely"),
            "\(judging)")
        #expect((judging.output + judging.errors).contains("CONFIG_SECURITY_LANDLOCK"))
    }
}

/// What all tests of a suite share that judges as several users: histories, a
/// small library, and a folder that everyone may write to.
final class SharedFolder: Sendable {
    let folder: TemporaryFolder
    var histories: String { "\(folder.path)/histories" }
    var problems: String { "\(folder.path)/Problems" }
    var open: String { "\(folder.path)/open" }

    init() throws {
        folder = try TemporaryFolder()
        try Files.makeFolder(histories)
        try folder.write("open/there", "text", mode: 0o666)
        try Files.copyTree(
            "\(TestProcess.checkout)/Problems/algorithms/two-sum",
            to: "\(folder.path)/Problems/algorithms/two-sum",
            leavingOut: ["4-large", "generators"])
        let limits = "\(folder.path)/Problems/algorithms/two-sum/problem.yaml"
        let text = String(decoding: try Files.read(limits), as: UTF8.self)
        try Files.write(
            Array(text.replacing("time_limit: 0.25", with: "time_limit: 20").utf8), to: limits)
        for (path, mode) in [(folder.path, 0o755), (histories, 0o777), (open, 0o777)] {
            guard chmod(path, mode_t(mode)) == 0 else { throw FileError(path: path, number: errno) }
        }
    }
}

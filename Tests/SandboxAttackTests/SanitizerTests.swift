import Glibc
import JudgeFiles
import JudgeTestSupport
import Testing

/// The launcher with AddressSanitizer and UndefinedBehaviorSanitizer, the runner
/// with the latter, judging submissions of every kind.
///
/// AddressSanitizer cannot live in the runner: its shadow of the address space
/// is terabytes of private memory, which RLIMIT_DATA forbids where there is no
/// memory control group; its handlers of deadly signals stand before the
/// runner's; and the walk over a crashed stack (crash.c) reads words that it
/// takes for poisoned. The other one's runtime wants libraries that a box does not
/// have; so it does without, undefined behaviour is a SIGILL, and the verdict not
/// the one that is expected.
@Suite(.timeLimit(.minutes(60)), .serialized, .enabled(if: geteuid() == 0, "needs root"))
struct SanitizerTests {
    private static let variant = LauncherVariant(
        name: "sanitizers", flags: ["-fno-sanitize-recover=all"],
        launcherFlags: ["-fsanitize=address,undefined"],
        runnerFlags: ["-fsanitize=undefined", "-fsanitize-trap=undefined"],
        sources: ["Sanitizers/report.c"])
    private static let shared = Result { try SharedFolder() }
    private static let tree = Result {
        try variant.build().copy(to: "\(shared.get().folder.path)/sanitizers")
    }

    private static let right = """
        var seen: [Int: Int] = [:]
        for (index, number) in nums.enumerated() {
            if let other = seen[target - number] { return [other, index] }
            seen[number] = index
        }
        return []
        """

    /// Bodies of `twoSum`, each with what is said of it.
    private static let bodies = [
        ("AC", right), ("WA", "return []"), ("RTE", "return [nums[nums.count]]"),
        ("RTE", "fatalError(\"stop\")"),
        ("TLE", "var n = 0; while n >= 0 { n = (n &+ 1) & 0xffff }; return [n]"),
        ("OLE", "while true { print(\"0123456789012345678901234567890123456789\") }"),
        (
            "MLE",
            """
            var all: [[Int]] = []
            while true { all.append([Int](repeating: all.count + 1, count: 1 << 20)) }
            """
        ),
        ("SV", "_ = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0); return []"),
        ("SV", "_ = kill(getppid(), 0); return []"),
        ("CE", "return nums +"),
    ]

    private func judge(_ body: String, as who: String? = nil) throws -> VariantJudging {
        let shared = try Self.shared.get()
        return try VariantJudging(
            try Self.tree.get(),
            "import Glibc\nclass Solution {\n"
                + "    func twoSum(_ nums: [Int], _ target: Int) -> [Int] {\n\(body)\n    }\n}\n",
            as: who, folder: shared.histories, library: shared.problems)
    }

    /// A runtime names itself in all that it says.
    private func expectNoReport(_ judging: VariantJudging) {
        for mark in ["Sanitizer", "runtime error:"] {
            #expect(!judging.output.contains(mark), "\(judging)")
            #expect(!judging.errors.contains(mark), "\(judging)")
        }
    }

    @Test(arguments: bodies)
    func `no judging has a bad access or undefined behaviour`(verdict: String, body: String) throws
    {
        let judging = try judge(body)
        #expect(judging.verdict == verdict, "\(judging)")
        #expect(judging.level == (verdict == "CE" ? judging.level : 3), "\(judging)")
        expectNoReport(judging)
    }

    @Test(arguments: ["user", "bare"])
    func `nor has one with less isolation`(who: String) throws {
        for (verdict, body) in Self.bodies where ["AC", "SV", "CE"].contains(verdict) {
            let judging = try judge(body, as: who)
            #expect(judging.verdict == verdict, "\(judging)")
            expectNoReport(judging)
        }
    }

    /// Without this, silence would prove nothing.
    @Test(arguments: ["supervisor", "init", "child"])
    func `a bad access is reported from every process of the launcher`(place: String) throws {
        var broken = Self.variant
        broken.name = "sanitizers-broken"
        broken.sources += ["Sanitizers/broken.c"]
        broken.wraps = ["jl_report_ready", "jb_wait", "jb_place"]
        let shared = try Self.shared.get()
        let judging = try VariantJudging(
            try broken.build().copy(to: "\(shared.folder.path)/broken-\(place)"),
            // Compiled anew for each: one that was kept needs no compiler's box.
            "class Solution { func twoSum(_ a: [Int], _ b: Int) -> [Int] { [] } } // \(place) \(UInt64.random(in: 0 ... .max))",
            folder: shared.histories, library: shared.problems)
        #expect(
            (judging.output + judging.errors).contains("AddressSanitizer: heap-use-after-free"),
            "\(judging)")
    }
}

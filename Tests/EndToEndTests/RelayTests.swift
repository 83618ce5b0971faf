import JudgeCore
import JudgeFiles
import JudgeTestSupport
import Testing

/// Tests in two processes, between which one value crosses.
@Suite(.timeLimit(.minutes(60)))
struct RelayTests {
    /// two-sum, whose numbers one process keeps and another one looks up; what
    /// crosses is text, no answer.
    private static func judged(
        _ source: String, by command: String = "submit"
    ) throws -> (code: Int, document: JSONValue) {
        let library = try LibraryCopy()
        try library.write(
            "include/swift/Probe.swift",
            """
            struct JudgeProbe {
                func send(_ nums: [Int]) -> String { Solution().keep(nums) }
                func receive(_ kept: String, _ target: Int) -> [Int] {
                    Solution().find(kept, target)
                }
            }

            """)
        try library.write(
            "attachments/templates/swift/Solution.swift",
            """
            class Solution {
                func keep(_ nums: [Int]) -> String { }
                func find(_ kept: String, _ target: Int) -> [Int] { }
            }

            """)
        let file = "\(library.folder.path)/two-sum.swift"
        try Files.write(Array(source.utf8), to: file)
        return try library.judge.json(command, file)
    }

    private static let find = """
        func find(_ kept: String, _ target: Int) -> [Int] {
            let nums = kept.split(separator: " ").compactMap { Int($0) }
            for i in nums.indices {
                for j in 0..<i where nums[i] &+ nums[j] == target { return [j, i] }
            }
            return []
        }
        """

    @Test func `what is written down is enough`() throws {
        let (code, document) = try Self.judged(
            """
            class Solution {
                func keep(_ nums: [Int]) -> String {
                    nums.map(String.init).joined(separator: " ")
                }
                \(Self.find)
            }
            """)
        #expect(code == 0, "\(document)")
        let tests = document["tests"]?.elements ?? []
        #expect(tests.count > 20)
        // Both processes together.
        #expect(tests.allSatisfy { ($0["cpuMilliseconds"]?.asDouble ?? 0) > 0 })
    }

    @Test func `run shows what crossed`() throws {
        let (_, document) = try Self.judged(
            """
            class Solution {
                func keep(_ nums: [Int]) -> String { "\\(nums.count) numbers" }
                \(Self.find)
            }
            """, by: "run")
        let details = document["tests"]?.elements.first?["details"]
        #expect(details?["sent"]?.text == "\"4 numbers\"", "\(document)")
    }

    @Test func `what is only remembered is gone`() throws {
        let (code, document) = try Self.judged(
            """
            var memory = ""
            class Solution {
                func keep(_ nums: [Int]) -> String {
                    memory = nums.map(String.init).joined(separator: " ")
                    return ""
                }
                func find(_ kept: String, _ target: Int) -> [Int] { look(memory, target) }
                \(Self.find.replacing("find", with: "look"))
            }
            """)
        #expect(code == 1)
        #expect(Set(document.testVerdicts) == ["WA"], "\(document)")
    }

    @Test(arguments: ["[0, 1]", "\\\"0\\\"\\n[0, 1]", ""])
    func `an answer that the first process forges is none`(forged: String) throws {
        let (code, document) = try Self.judged(
            """
            import Glibc
            class Solution {
                func keep(_ nums: [Int]) -> String {
                    let text = "\(forged)"
                    _ = write(3, text, text.utf8.count)
                    _exit(0)
                }
                func find(_ kept: String, _ target: Int) -> [Int] { [0, 1] }
            }
            """)
        #expect(code == 1)
        #expect(!document.testVerdicts.contains("AC"), "\(document)")
        #expect(!document.testVerdicts.contains("JE"), "\(document)")
    }

    /// Times of the limit of 250 ms that each of the two takes.
    @Test(arguments: [(0.7, "TLE"), (0.2, "AC")])
    func `the limit holds for both together`(share: Double, verdict: String) throws {
        let (_, document) = try Self.judged(
            """
            func burn() { while Double(clock()) < \(share) * 0.25 * 1_000_000 {} }
            class Solution {
                func keep(_ nums: [Int]) -> String {
                    burn()
                    return nums.map(String.init).joined(separator: " ")
                }
                func find(_ kept: String, _ target: Int) -> [Int] {
                    burn()
                    return look(kept, target)
                }
                \(Self.find.replacing("find", with: "look"))
            }
            """)
        #expect(document.testVerdicts.first == verdict, "\(document)")
    }

    @Test func `a crash in the second process names its line`() throws {
        let (_, document) = try Self.judged(
            """
            class Solution {
                func keep(_ nums: [Int]) -> String { "x" }
                func find(_ kept: String, _ target: Int) -> [Int] {
                    [Int(kept)!]
                }
            }
            """)
        #expect(document["verdict"]?.text == "RTE")
        #expect(
            document["tests"]?.elements.first?["location"]?["line"] == .integer(4), "\(document)")
    }

    @Test func `the reference answers own input through both processes`() throws {
        let folder = try TemporaryFolder()
        let path =
            "\(TestProcess.checkout)/Problems/algorithms/encode-and-decode-strings/submissions"
        let accepted = try #require(try Files.list("\(path)/accepted").first)
        let input = try folder.write("own.txt", "[\"a,b\", \"\", \"#2\"]\n")
        let (code, document) = try JudgeUnderTest().json(
            "run", "encode-and-decode-strings", "\(path)/accepted/\(accepted)", "--input", input,
            "--expected")
        #expect(code == 0, "\(document)")
        let details = document["tests"]?.elements.first?["details"]
        #expect(details?["expected"]?.text == ##"["a,b","","#2"]"##, "\(document)")
    }
}

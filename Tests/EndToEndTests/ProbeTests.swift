import JudgeCore
import JudgeFiles
import JudgeTestSupport
import Testing

/// Problems whose tests call a submission through the package's probe: what a
/// candidate sees where the file does not fit it.
@Suite(.timeLimit(.minutes(60)))
struct ProbeTests {
    private static let head = """
        func sample<R: RandomNumberGenerator>(
            _ logits: [Double], _ temperature: Double, _ topK: Int, _ topP: Double,
            using rng: inout R
        ) -> Int {
        """

    private static func judged(_ source: String) throws -> (code: Int, document: JSONValue) {
        let folder = try TemporaryFolder()
        let file = "\(folder.path)/nucleus-sampling.swift"
        try Files.write(Array(source.utf8), to: file)
        return try JudgeUnderTest().json("submit", file, "--fail-fast")
    }

    @Test(
        arguments: [
            ("func f() {}", "the file declares no class Solution."),
            (
                "class Solution {\n" + head.replacing("sample", with: "sampel")
                    + "\n0 }\n}",
                "Solution has no sample; is sampel on line 2 meant to be it?"
            ),
            (
                "class Solution {\n" + head.replacing("-> Int", with: "-> Double")
                    + "\n0 }\n}",
                "Solution.sample does not fit the problem: "
            ),
            (
                "private class Solution {\n" + head + "\n0 }\n}",
                "Solution is private, so the judge cannot call it: remove the word before it"
            ),
            (
                "class Solution {\nprivate " + head + "\n0 }\n}",
                "sample is private, so the judge cannot call it: remove the word before it"
            ),
        ])
    func `a file that does not fit is told what is expected`(
        source: String, message: String
    ) throws {
        let (code, document) = try Self.judged(source)
        #expect(code == 1)
        #expect(document["verdict"]?.text == "CE", "\(document)")
        let text = "\(document["compilation"] ?? .null)"
        #expect(text.contains(message), "\(text)")
        // The probe is ours, and its names help nobody.
        #expect(!text.contains("JudgeProbe") && !text.contains("judge-probe"), "\(text)")
    }

    @Test func `a model may be a structure, and have another name`() throws {
        let folder = try TemporaryFolder()
        let file = "\(folder.path)/logistic-regression.swift"
        let path = "\(TestProcess.checkout)/Problems/ml/logistic-regression/submissions/accepted"
        let source = String(decoding: try Files.read("\(path)/newton.swift"), as: UTF8.self)
            .replacing("class Model: Codable", with: "struct LogisticRegression: Codable")
            .replacing("func fit", with: "mutating func fit")
        #expect(source.contains("struct LogisticRegression: Codable"))
        #expect(source.contains("mutating func fit"))
        try Files.write(Array(source.utf8), to: file)
        let (code, document) = try JudgeUnderTest().json("submit", file)
        #expect(code == 0, "\(document)")
    }

    @Test(arguments: ["Model", "Regression"])
    func `a class that lacks the starter's protocol is told to have it`(name: String) throws {
        let folder = try TemporaryFolder()
        let file = "\(folder.path)/logistic-regression.swift"
        let source = """
            class \(name) {
                func fit(_ X: [[Double]], _ y: [Int], _ l2: Double) {}
                func predictProba(_ X: [[Double]]) -> [Double] { [] }
            }
            """
        try Files.write(Array(source.utf8), to: file)
        let (code, document) = try JudgeUnderTest().json("submit", file)
        #expect(code == 1)
        let text = "\(document["compilation"] ?? .null)"
        #expect(
            text.contains(
                "\(name) does not conform to Encodable.\\nExpected: \(name): Codable"),
            "\(text)")
        #expect(!text.contains("fit"), "\(text)")
    }

    @Test func `a mistake of the candidate's own keeps its place`() throws {
        let (_, document) = try Self.judged(
            "class Solution {\n\(Self.head)\nlet x: Int = \"a\"\nreturn x }\n}")
        let text = "\(document["compilation"] ?? .null)"
        #expect(text.contains("cannot convert value of type 'String' to specified type 'Int'"))
        #expect(text.contains("\"line\":6"), "\(text)")
    }

    @Test func `a crash below the probe names the candidate's line`() throws {
        let (_, document) = try Self.judged(
            "class Solution {\n\(Self.head)\nlet all = [1]\nreturn all[topK + 9] }\n}")
        #expect(document["verdict"]?.text == "RTE")
        let first = document["tests"]?.elements.first { $0["verdict"]?.text == "RTE" }
        #expect(first?["location"]?["line"] == .integer(7), "\(document)")
    }

    @Test func `a declaration that the probe has too is the candidate's to keep`() throws {
        let (_, document) = try Self.judged(
            """
            struct Random {}
            struct Generator {}
            class Solution {
            \(Self.head)
            _ = Random()
            return 0 }
            }
            """)
        #expect(document["verdict"]?.text == "WA", "\(document)")
    }
}

import JudgeCore
import Testing

@testable import JudgeProblems

/// What a package's probe asks for, and how the starter beside it is shown.
struct ProbeSignatureTests {
    @Test(
        arguments: [
            (
                """
                class Solution {
                    func sample<R: RandomNumberGenerator>(
                        _ logits: [Double], using rng: inout R
                    ) -> Int {
                    }
                }
                """,
                "class Solution { func sample<R: RandomNumberGenerator>"
                    + "(_ logits: [Double], using rng: inout R) -> Int }"
            ),
            (
                """
                // A comment { that says nothing.
                class Model {
                    init(_ rounds: Int) {
                        if rounds > 0 { }
                    }
                    func fit(_ X: [[Double]]) { }  // and here
                    var size: Int { 0 }
                }
                """,
                "class Model { init(_ rounds: Int); func fit(_ X: [[Double]]); var size: Int }"
            ),
        ])
    func `a starter is shown on one line`(starter: String, line: String) throws {
        #expect(SignatureParser.declaration(of: starter) == line)
        let entry = try SignatureParser.probe(
            of:
                "import JudgeGenerator\n\nstruct JudgeProbe {\n  func run(_ n: Int) -> [Int] { [n] }\n}\n",
            file: "Probe.swift", starter: starter)
        #expect(entry.function.description == "func run(_ n: Int) -> [Int]")
        #expect(Entry.function(entry).description == line)
    }

    @Test(arguments: [
        "struct Probe { func run() -> Int { 1 } }", "struct JudgeProbe { func go() -> Int { 1 } }",
        "func run() -> Int { 1 }", "struct JudgeProbe { func run() { } }",
    ])
    func `a probe that is none says what it begins with`(text: String) {
        let failure = #expect(throws: JudgeFailure.self) {
            try SignatureParser.probe(of: text, file: "Probe.swift", starter: "class A { }")
        }
        #expect(failure?.file == "Probe.swift")
    }
}

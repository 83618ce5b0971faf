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

    @Test func `a relay is both methods, and as a whole all that they are given`() throws {
        let text =
            "struct JudgeProbe { func send(_ a: [Int]) -> String { let b = { 1 }; return \"\" }"
            + "\nfunc receive(_ s: String, _ c: Int) -> Bool { true }\nfunc f() {} }"
        let entry = try SignatureParser.probe(of: text, file: "Probe.swift", starter: "class A { }")
        #expect(entry.function.description == "func receive(_ a: [Int], _ c: Int) -> Bool")
        let relay = try #require(entry.probe?.relay)
        #expect(relay.message == .named("String"))
        #expect(relay.send.parameters.map(\.name) == ["a"])
    }

    @Test(arguments: [
        ("func send() -> Int { 1 }", "send"), ("func send() -> Int { 1 } func run() {}", "run"),
        ("func send() { } func receive(_ a: Int) -> Int { 1 }", "return something"),
        ("func send() -> Int { 1 } func receive(_ a: Int) { }", "return something"),
        ("func send() -> Int { 1 } func receive() -> Int { 1 }", "`Int`"),
        ("func send() -> Int { 1 } func receive(_ a: String) -> Int { 1 }", "`Int`"),
        (
            "func send(_ b: Int) -> Int { 1 } func receive(_ a: Int, _ b: Int) -> Int { 1 }",
            "of one name"
        ),
    ])
    func `a relay that is none says what is wrong`(methods: String, words: String) {
        let failure = #expect(throws: JudgeFailure.self) {
            try SignatureParser.probe(
                of: "struct JudgeProbe { \(methods) }", file: "Probe.swift", starter: "class A { }")
        }
        #expect(failure?.file == "Probe.swift")
        if words != "send" { #expect(failure?.message.contains(words) == true, "\(failure!)") }
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

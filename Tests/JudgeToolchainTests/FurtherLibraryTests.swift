import Glibc
import JudgeCore
import JudgeFiles
import JudgeSandbox
import Testing

@testable import JudgeToolchain

/// What the runner loads beside the harness, and for whom.
@Suite(.timeLimit(.minutes(60)))
struct FurtherLibraryTests {
    private let bench: Workbench
    private let entry: Entry

    init() throws {
        bench = try Workbench.shared()
        entry = .function(try EntrySignature("func f(_ text: String) -> String"))
    }

    private static func solution(_ body: String) -> String {
        "class Solution { func f(_ text: String) -> String { \(body) } }\n"
    }

    @Test(arguments: [
        ("text.uppercased()", "\"A B\""),
        ("String(text.sorted().suffix(1))", "\"b\""),
        ("String(pow(2.0, 3.0) + sqrt(16.0))", "\"12.0\""),
        ("text.split(separator: \" \").joined(separator: \"-\")", "\"a-b\""),
        ("[text: [text]].description", "\"[\\\"a b\\\": [\\\"a b\\\"]]\""),
    ])
    func `what the standard library has needs no more`(body: String, answer: String) throws {
        let source = Self.solution("return \(body)")
        try expect(source, isNeeded: false, answer)
    }

    @Test(arguments: [
        ("text.replacingOccurrences(of: \"a\", with: \"c\")", "\"c b\""),
        ("String(format: \"%.1f\", 1.0)", "\"1.0\""),
        ("text.firstRange(of: \"b\") == nil ? \"no\" : \"yes\"", "\"yes\""),
        ("String(text.split(separator: #/[ ]/#).count)", "\"2\""),
        ("text.trimmingCharacters(in: .whitespaces)", "\"a b\""),
        ("String([Date](repeating: Date(), count: 2).count)", "\"2\""),
        ("(text as AnyObject) as? String ?? \"no\"", "\"a b\""),
        ("DispatchQueue(label: text).sync { text }", "\"a b\""),
        ("String(Int(Decimal(7).description)!)", "\"7\""),
    ])
    func `what lies beyond it is loaded`(body: String, answer: String) throws {
        try expect(Self.solution("return \(body)"), isNeeded: true, answer)
    }

    private func expect(_ source: String, isNeeded: Bool, _ answer: String) throws {
        var unlinked: [UInt8] = []
        let object = try bench.compile(source, entry) { unlinked = $0 }
        let further = isNeeded ? bench.harness.foundation : nil
        #expect(try bench.harness.further(for: object) == further)
        #expect(try bench.harness.further(for: unlinked) == further)
        let answers = try bench.answers(source, entry, on: ["\"a b\""])
        #expect(answers == [try JSONReader.read(Array(answer.utf8))])
    }

    @Test func `a box whose report nobody reads ends all the same`() throws {
        // Longer than a pipe ever holds: the launcher waits to be rid of it.
        let source = Self.solution("return String(repeating: text, count: 3_000_000)")
        let object = try bench.compile(source, entry)
        var box = try bench.runBox()
        try box.load(nil)
        for object in [object, nil] {
            try box.start(
                TestRequest(
                    run: RunRequest(
                        limits: Limits(
                            cpu: .seconds(1), memory: .mebibytes(256), output: .mebibytes(8),
                            processes: 64), input: .bytes(Array("\"a\"\n".utf8))),
                    entry: DriverGenerator.entryPoint(of: entry), object: object))
        }
        #expect(try box.report().run.end == .exited(code: 0))
        // The second one is not asked about: by now the launcher stands in the
        // middle of its report. The box's life ends after this.
        usleep(500_000)
        box.hangUp()
    }

    @Test func `what is no object gets all there is`() throws {
        #expect(try bench.harness.further(for: [1, 2, 3]) == bench.harness.foundation)
    }

    @Test func `an object that lacks a library does not load, and says so`() throws {
        let source = Self.solution("return text.trimmingCharacters(in: .whitespaces)")
        let object = try bench.compile(source, entry)
        var box = try bench.runBox()
        try box.start(test(object))
        let report = try box.report().run
        #expect(report.doesNotLoad)
        #expect(report.end == .exited(code: 1))
    }

    @Test func `a library that is not there is a fault of the box`() throws {
        var box = try bench.runBox()
        try box.load("/nowhere/libNothing.so")
        let failure = try #require(#expect(throws: JudgeFailure.self) { try box.report() })
        #expect(failure.code == "sandbox")
        #expect(failure.message.contains("/nowhere/libNothing.so"), "\(failure.message)")
    }

    @Test func `the runner loads once, and not after a test`() throws {
        var twice = try bench.runBox()
        try twice.load(nil)
        try twice.load(nil)
        #expect(throws: JudgeFailure.self) { try twice.report() }

        var after = try bench.runBox()
        try after.start(test(try bench.compile(Self.solution("return text"), entry)))
        #expect(try after.report().run.end == .exited(code: 0))
        try after.load(bench.harness.foundation)
        let failure = try #require(#expect(throws: JudgeFailure.self) { try after.report() })
        #expect(failure.message.contains("has loaded what it needs before"))
    }

    private func test(_ object: [UInt8]) -> TestRequest {
        let limits = Limits(cpu: .seconds(5), memory: .mebibytes(256), output: .mebibytes(8))
        return TestRequest(
            run: RunRequest(limits: limits, input: .bytes(Array("\"a b\"".utf8))),
            entry: DriverGenerator.entryPoint(of: entry), object: object)
    }
}

import JudgeCore
import Testing

struct JudgeFailureTests {
    @Test func `one line says where and what, others what was meant and what to do`() {
        let failure = JudgeFailure(
            .judge, "bad-value", "expected text", file: "a.yaml", line: 3, column: 7,
            remedy: "quote it", suggestions: ["one", "two"])
        #expect(
            "\(failure)" == "a.yaml:3:7: expected text\ndid you mean `one` or `two`?\nquote it")
        #expect("\(JudgeFailure(.usage, "x", "it is so"))" == "it is so")
    }

    @Test func `the nearest names are offered, or else the remedy`() {
        let failure = JudgeFailure(.usage, "unknown", "there is no `tow`")
        let near = failure.offering("tow", among: ["one", "two"], otherwise: "choose one")
        #expect(near.suggestions == ["two"])
        #expect(near.remedy == nil)
        let far = failure.offering("zzz", among: ["one", "two"], otherwise: "choose one")
        #expect(far.suggestions == [])
        #expect(far.remedy == "choose one")
    }
}

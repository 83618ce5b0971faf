import JudgeCore
import JudgePresentation
import JudgeTestSupport
import Testing

/// What `verify` and `calibrate` print.
struct VerificationTextTests {
    private static func calibration(
        _ slug: String, accepted: Int, tooSlow: (milliseconds: Int, isStopped: Bool)?
    ) throws -> Calibration {
        var calibration = Calibration(
            slug: try #require(Slug(slug)), stated: .milliseconds(500),
            multipliers: TimeMultipliers(),
            slowestAccepted: .init(
                path: "submissions/accepted/sorted_twice.swift", cpu: .milliseconds(accepted)))
        calibration.fastestTooSlow = tooSlow.map {
            .init(
                path: "submissions/time_limit_exceeded/all_pairs.swift",
                cpu: .milliseconds($0.milliseconds), isStopped: $0.isStopped)
        }
        return calibration
    }

    private static func calibrations() throws -> [Calibration] {
        [
            try calibration("two-sum", accepted: 12, tooSlow: (2500, true)),
            try calibration("scaled-dot-product-attention", accepted: 380, tooSlow: nil),
            try calibration("sliding-window-maximum", accepted: 420, tooSlow: (1310, false)),
        ]
    }

    private static func verifications() throws -> [Verification] {
        var proven = Verification(slug: "two-sum")
        proven.tests = 20
        proven.bounds = 5
        proven.mutants = 12
        proven.idleTests = ["edge/02-negative"]
        proven.submissions = [
            .init(
                path: "submissions/accepted/sorted_twice.swift", expected: .accepted,
                verdict: .accepted, killedBy: [], slowest: .milliseconds(12)),
            .init(
                path: "submissions/wrong_answer/one_based.swift", expected: .wrongAnswer,
                verdict: .wrongAnswer, killedBy: ["edge/01-two", "small/01-any"],
                slowest: .milliseconds(2)),
        ]
        proven.calibration = try calibration("two-sum", accepted: 12, tooSlow: (2500, true))
        var damaged = Verification(slug: "stable-softmax")
        damaged.tests = 12
        damaged.faults = [
            .init(
                .answers, "the answer is not what the oracle said (its SHA-256 differs)",
                file: "/p/ml/stable-softmax/data/secret/1-edge/01-a.ans")
        ]
        damaged.survivors = ["mutant: the answer of the first sample"]
        return [proven, damaged]
    }

    @Test(arguments: [80, 40])
    func `verify prints what was proven and what is wrong`(width: Int) throws {
        let text = VerificationText.render(
            try Self.verifications(), showsMatrix: true, style: Style(width: width))
        expectSnapshot(text, named: "verify-\(width).txt")
        for line in text.split(separator: "\n") { #expect(DisplayWidth.of(line) <= width) }
    }

    @Test(arguments: [80, 40])
    func `calibrate prints which limits hold and what they do not tell`(width: Int) throws {
        let text = CalibrationText.render(try Self.calibrations(), style: Style(width: width))
        expectSnapshot(text, named: "calibrate-\(width).txt")
        for line in text.split(separator: "\n") { #expect(DisplayWidth.of(line) <= width) }
    }

    @Test func `both are JSON with every key`() throws {
        expectSnapshot(
            VerificationJSON.document(try Self.verifications()).indented + "\n",
            named: "verify.json")
        expectSnapshot(
            CalibrationJSON.document(try Self.calibrations()).indented + "\n",
            named: "calibrate.json")
    }
}

import JudgeCore

extension Fixtures {
    static func sample(
        _ number: Int, _ verdict: Verdict, _ details: TestDetails, reason: String? = nil,
        group: String = "sample", name: String? = nil
    ) -> TestResult {
        TestResult(
            number: number, name: name ?? "\(number)", group: group, verdict: verdict,
            cpu: .microseconds(640), wall: .microseconds(910), callTime: .microseconds(31),
            peakMemory: ByteCount(8_900_000), reason: reason, details: details)
    }

    static func details(
        nums: String, target: String, expected: String?, got: String?, output: String = "",
        errorOutput: String = "", difference: Difference? = nil
    ) -> TestDetails {
        TestDetails(
            arguments: [.init(name: "nums", value: nums), .init(name: "target", value: target)],
            expected: expected, got: got, output: output, errorOutput: errorOutput,
            difference: difference)
    }

    static let samples = judging(
        .wrongAnswer,
        [
            sample(
                1, .accepted,
                details(
                    nums: "[2,7,11,15]", target: "9", expected: "[0,1]", got: "[0,1]",
                    output: "looking at 2\nlooking at 7\n")),
            sample(
                2, .wrongAnswer,
                details(
                    nums: "[3,3]", target: "6", expected: "[0,1]", got: "[0,0]",
                    output: "\u{1b}]0;pwned\u{7}\u{1b}[31mred\u{202E}txt\tend\u{0}\n",
                    errorOutput: "seen[3] = 0\n",
                    difference: Difference(
                        path: "[1]", expected: "1", got: "0", message: "expected 1, got 0")),
                reason: "expected 1, got 0 at [1]"),
            sample(
                3, .runTimeError,
                details(nums: "[]", target: "0", expected: "[]", got: nil),
                reason: "index out of range"),
        ], scope: .run)

    static let samplesAccepted = judging(
        .accepted,
        [
            sample(
                1, .accepted,
                details(nums: "[2,7,11,15]", target: "9", expected: "[0,1]", got: "[0,1]")),
            sample(
                2, .accepted,
                details(nums: "[3,3]", target: "6", expected: "[0,1]", got: "[0,1]")),
        ], scope: .run)

    static let ownInput = judging(
        .accepted,
        [
            sample(
                1, .accepted,
                details(
                    nums: "[" + (1...600).map(String.init).joined(separator: ",") + "]",
                    target: "1199", expected: nil, got: "[598,599]"),
                group: "custom", name: "input.txt")
        ], scope: .run)
}

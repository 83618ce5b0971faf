import JudgeCore

extension Fixtures {
    static let accepted = judging(.accepted, tests())

    static let compiledBefore = judging(
        .accepted, tests(),
        compilation: Compilation(
            succeeded: true, wall: .milliseconds(131), diagnostics: [], isCached: true))

    static let wrongAnswer = judging(
        .wrongAnswer,
        tests([
            failed(
                7, .wrongAnswer, name: "07-duplicates",
                hint: "the same value twice, and both are needed",
                reason: "the array has 3 elements, expected 2"),
            failed(
                9, .wrongAnswer, name: "09-negative", hint: "negative numbers",
                reason: "element 1 differs"),
            failed(10, .wrongAnswer, name: "10-zero", hint: "zeros", reason: "element 0 differs"),
            failed(11, .wrongAnswer, name: "11-zero", hint: "zeros", reason: "element 0 differs"),
        ]))

    static let tooSlow = judging(
        .timeLimitExceeded,
        tests([
            failed(
                19, .timeLimitExceeded, name: "19-long", group: "medium",
                hint: "a long array, the answer at its end",
                reason: "it was stopped after 1000 ms of CPU time", cpu: .milliseconds(1004)),
            failed(
                20, .timeLimitExceeded, name: "20-long", group: "medium",
                hint: "a long array, the answer at its end",
                reason: "it was stopped after 1000 ms of CPU time", cpu: .milliseconds(1002)),
        ]))

    static let crashed = judging(
        .runTimeError,
        tests([
            failed(
                3, .runTimeError, name: "03-two-elements", group: "edge",
                hint: "the shortest array", reason: "index out of range",
                location: SourceLocation(file: file, line: 12, column: 9))
        ]))

    static let restricted = judging(
        .securityViolation,
        [
            failed(
                1, .securityViolation, name: "01-example", group: "edge", hint: nil,
                reason: "your program asked for socket(2, 1, 0), which the box refuses")
        ], planned: 20, file: "my solutions/two sum.swift",
        isolation: Isolation(
            layers: Set(Layer.allCases).subtracting([.memoryCgroup, .pidsCgroup]),
            missing: [
                .memoryCgroup: "no cgroup is delegated to this user",
                .pidsCgroup: "no cgroup is delegated to this user",
            ]))

    static let judgeError = judging(
        .judgeError, [], planned: 20, isolation: nil,
        failure: JudgeFailure(
            .judge, "broken-package", "expected an array of whole numbers",
            file: "Problems/algorithms/two-sum/data/secret/02-small/04.ans", line: 1, column: 7,
            remedy: "Run judge doctor; if the package is yours, run judge lint two-sum."))

    static let manyTests: Judging = {
        var tests = (1...200).map { passed($0, of: 200) }
        tests[91] = failed(
            92, .wrongAnswer, name: "092-case", group: "small", hint: "a long run of equal values",
            reason: "element 4 differs")
        for number in 150...165 {
            tests[number - 1] = failed(
                number, .wrongAnswer, name: "\(number)-case", group: "medium", hint: nil,
                reason: "element 4 differs")
        }
        return judging(.wrongAnswer, tests)
    }()
}

import JudgeCore

extension Fixtures {
    static func error(
        _ message: String, _ line: Int, _ column: Int, _ code: String, length: Int = 1,
        severity: Diagnostic.Severity = .error
    ) -> Diagnostic {
        let caret =
            String(repeating: " ", count: column - 1) + "^"
            + String(repeating: "~", count: length - 1)
        return Diagnostic(
            severity: severity, message: message,
            location: SourceLocation(file: file, line: line, column: column),
            excerpt: [code, caret])
    }

    static func compileError(_ diagnostics: [Diagnostic], reason: String? = nil) -> Judging {
        judging(
            .compileError, [], planned: 20,
            compilation: Compilation(
                succeeded: false, wall: .milliseconds(96), diagnostics: diagnostics,
                reason: reason), isolation: nil)
    }

    static let doesNotCompile = compileError([
        error(
            "variable 'seen' was never mutated; consider changing to 'let' constant", 3, 13,
            "        var seen = [Int: Int]()", length: 4, severity: .warning),
        error(
            "cannot find 'numz' in scope", 4, 41,
            "        for (index, number) in zip(0..., numz) {", length: 4),
        error(
            "cannot convert return expression of type '[String : Int].Values.Element?' (aka "
                + "'Optional<Int>') to return type '[Int]'", 88, 93,
            "            if let other = seen[target - number], other != index, "
                + "index < nums.count { return seen[\"\\(number)\"] }", length: 17),
        error(
            "did you mean 'nums'?", 2, 19,
            "    func twoSum(_ nums: [Int], _ target: Int) -> [Int] {", length: 4,
            severity: .note),
    ])

    static let hundredErrors = compileError(
        (1...100).map { error("cannot find 'x\($0)' in scope", $0, 5, "    x\($0)()", length: 2) })

    static let compilerTimeOut = compileError(
        [],
        reason: "The compiler did not finish within 10 s. A long expression of mixed literals "
            + "is the usual cause: give its parts types of their own.")
}

internal import Glibc
internal import JudgeCore
internal import JudgeEngine
internal import JudgeFiles
internal import JudgeProblems
internal import JudgeToolchain

extension Scenario {
    /// Packages that somebody else wrote.
    static let packages = [
        Scenario(id: "evil-package", breaches: evilPackages),
        Scenario(id: "evil-validator", breaches: evilValidators),
        Scenario(id: "evil-generator", breaches: evilGenerators),
    ]

    private static func evilPackages(_ tools: Tools) -> [String] {
        let bomb =
            "a: &a [x]\n"
            + (0..<40).map { number in
                let before = number == 0 ? "*a" : "*b\(number - 1)"
                return "b\(number): &b\(number) [\(before), \(before)]\n"
            }.joined()
        var cases: [(what: String, change: (EvilPackage) throws -> Void)] = [
            ("a YAML bomb", { try $0.write("problem.yaml", bomb) }),
            (
                "nested YAML",
                { try $0.write("problem.yaml", String(repeating: "[", count: 60_000)) }
            ),
            ("a link to a file of the machine", { try $0.link("data/sample/2.in", "/etc/passwd") }),
            ("a link to a folder of the machine", { try $0.link("data/secret", "/etc") }),
            ("a link to itself", { try $0.link("data/sample/2.in", "2.in") }),
            ("a pipe", { try $0.pipe("data/sample/2.in") }),
            ("a path that leads out", { try $0.validate("../../../etc/passwd") }),
        ]
        cases.append(
            (
                "20,000 files",
                { package in
                    for number in 0..<20_000 { try package.write("generators/\(number).txt", "") }
                }
            ))
        return cases.enumerated().flatMap { index, attempt in
            let package = EvilPackage(root: "\(tools.folder)/\(index)")
            do {
                try package.make()
                try attempt.change(package)
            } catch {
                return ["\(attempt.what) cannot be made: \(error)"]
            }
            return tools.mustRefuse(attempt.what, .judge, naming: package.root) {
                () throws(JudgeFailure) in try package.library.problem(named: EvilPackage.slug)
            }
        }
    }

    /// Whatever the package's own program does, the candidate is not blamed.
    private static func evilValidators(_ tools: Tools) -> [String] {
        [
            ("one that loops", "while true {}"),
            ("one that writes for ever", "while true { print(\"judge-attack\") }"),
            ("one that forks", forks + "exit(fork() == 0 ? 42 : 42)"),
            ("one that exits as it likes", "exit(44)"),
        ].flatMap { what, source in
            tools.mustBlame("output_validator", in: what) { package in
                try package.validate("output_validator/validator.swift")
                try package.write("output_validator/validator.swift", source + "\n")
            }
        }
    }

    private static func evilGenerators(_ tools: Tools) -> [String] {
        [
            ("one that loops", "while true {}"),
            ("one that answers for ever", "while true { print(\"judge-attack\") }"),
            ("one that never says the same", "return \"\\(Int.random(in: 0..<1_000_000_000))\\n\""),
        ].flatMap { what, body in
            tools.mustBlame("generators/Generator.swift", in: what) { package in
                try package.write(
                    "generators/Generator.swift",
                    """
                    struct Generator {
                        func make(_ recipe: String, _ size: Int, _ seed: Int) -> String { \(body) }
                    }

                    """)
                let zeros = String(repeating: "0", count: 64)
                try package.write(
                    "data/secret/1-edge/02-made.yaml",
                    """
                    generate: {recipe: "x", size: 1, seed: 1, in: "\(zeros)", ans: "\(zeros)"}

                    """)
            }
        }
    }

    private static let forks = """
        let handle = dlsym(nil, "fork")
        let fork = unsafeBitCast(handle, to: (@convention(c) () -> Int32).self)

        """
}

extension Scenario.Tools {
    /// Judges a right solution of a package whose own program misbehaves: it
    /// must end as a judge error that names the program.
    fileprivate func mustBlame(
        _ program: String, in what: String, _ change: (EvilPackage) throws -> Void
    ) -> [String] {
        let package = EvilPackage(root: "\(folder)/\(what.replacing(" ", with: "-"))")
        let right = Submission(
            file: "right.swift",
            source: Array("class Solution { func double(_ n: Int) -> Int { 2 * n } }\n".utf8))
        do {
            try package.make()
            try change(package)
            let problem = try package.library.problem(named: EvilPackage.slug)
            let cases = try judge.ready(problem.hidden.map { .test($0) }, of: problem)
            let judging = judge.judge(
                JudgingRequest(
                    id: "evil", scope: .submit, problem: problem, cases: cases,
                    stopsAtFirstFailure: false, startedAt: 0),
                compiling: judge.compile(
                    right, CompileJob(entry: problem.entry, languageMode: problem.languageMode)))
            guard let failure = judging.failure else {
                return ["\(what): \(judging.verdict.rawValue) instead of a judge error"]
            }
            return "\(failure)".contains(program) ? [] : ["\(what): is not named in \(failure)"]
        } catch let failure as JudgeFailure {
            let isNamed = failure.fault == .judge && "\(failure)".contains(program)
            return isNamed ? [] : ["\(what): \(failure)"]
        } catch {
            return ["\(what): \(error)"]
        }
    }
}

internal import Glibc
internal import JudgeCore
internal import JudgeEngine
internal import JudgeToolchain

/// Judges one attack as the submission that it is, and looks at what came of it.
struct AttackRun {
    var judge: Judge
    var read: Selftester.Reader
    /// The isolation level that is tried.
    var level: Int
    /// A TCP port of 127.0.0.1 on which the self-test listens.
    var port: Int

    /// What an attack may use: little, so that the catalogue is tried in a
    /// minute; what fills memory has the time for it also where each page is
    /// new to the machine.
    private static func limits(of kind: String) -> Limits {
        Limits(
            cpu: .milliseconds(kind == "memory" ? 2000 : 500), memory: .mebibytes(256),
            output: .mebibytes(1))
    }

    /// The function that every attack is: its right answer is 42.
    private static let entry: Entry = .function(
        EntrySignature(
            typeName: "Solution",
            function: FunctionSignature(
                name: "attack",
                parameters: ["step", "port", "judge"].map {
                    Parameter(label: nil, name: $0, type: .named("Int"))
                },
                result: .named("Int"))))

    private static func problem(_ id: Slug, kind: String) -> Problem {
        Problem(
            summary: ProblemSummary(
                slug: id, title: "\(id)", track: .systems, topic: "sandbox", difficulty: .hard,
                kind: .function, minutes: 1),
            folder: "", limits: limits(of: kind), codeLimit: .mebibytes(1), languageMode: 5,
            grader: GraderChoice(name: "exact"), entry: entry, samples: [], hidden: [],
            complexity: nil, hints: [])
    }

    /// The attack in a first test, a look at what is left of it in a second.
    private var cases: [JudgingRequest.Case] {
        ["attack", "look"].enumerated().map { index, name in
            .own(
                OwnCase(
                    name: name, input: Array("\(index + 1)\n\(port)\n\(getpid())\n".utf8),
                    expected: Array("42\n".utf8), file: name))
        }
    }

    /// Judges the attack.
    ///
    /// - Returns: the row, and the walls that stood around it.
    func row(
        for attack: Attack, program: AttackCatalogue.Program
    ) -> (row: Selftest.Row, isolation: Isolation?) {
        do throws(JudgeFailure) {
            let submission =
                switch program {
                case .supported(let source):
                    Submission(file: "\(attack.id).swift", source: source)
                case .whole(let path): try read(path, .kibibytes(64))
                }
            let judging = judging(
                of: submission, as: attack.id, kind: attack.kind)
            return (row(for: attack, judging), judging.isolation)
        } catch {
            return (row(for: attack, refused: error), nil)
        }
    }

    private func row(for attack: Attack, refused failure: JudgeFailure) -> Selftest.Row {
        let expected = attack.expected[level] ?? []
        let isRight =
            failure.fault == .usage && expected.contains { $0.matches(nil, reason: nil) }
        return row(
            for: attack, outcome: "refused", breaches: isRight ? [] : ["refused: \(failure)"])
    }

    private func row(
        for attack: Attack, outcome: String, breaches: [String]
    ) -> Selftest.Row {
        Selftest.Row(
            id: "\(attack.id)", kind: attack.kind, does: attack.does,
            expected: (attack.expected[level] ?? []).map(\.description).joined(separator: " | "),
            outcome: outcome, breaches: breaches)
    }

    /// Judges any submission of this problem, as an attack of the kind that is
    /// named.
    ///
    /// No wall depends on how fast a program is made, which takes most of the
    /// compiler's time; what aims at the compiler gets all of it.
    func judging(of submission: Submission, as id: Slug, kind: String = "compiler") -> Judging {
        var job = CompileJob(entry: Self.entry, languageMode: 5)
        job.isOptimised = kind == "compiler"
        return judge.judge(
            JudgingRequest(
                id: "\(id)", scope: .run, problem: Self.problem(id, kind: kind), cases: cases,
                stopsAtFirstFailure: false, startedAt: 0),
            compiling: judge.compile(submission, job))
    }

    private func row(for attack: Attack, _ judging: Judging) -> Selftest.Row {
        let expected = attack.expected[level] ?? []
        let first = judging.tests.first
        let verdict = first?.verdict ?? judging.verdict
        let reason = first?.reason ?? judging.failure?.message ?? judging.compilation?.reason
        var breaches: [String] = []
        if !expected.contains(where: { $0.matches(verdict, reason: reason) }) {
            breaches.append("\(verdict.rawValue)" + (reason.map { ": \($0)" } ?? ""))
        }
        for test in judging.tests {
            breaches += said("reached: ", by: test)
            if level >= 2 { breaches += shared(said("namespace: ", by: test)) }
        }
        for test in judging.tests.dropFirst() where test.verdict != .accepted {
            breaches.append("the next test: \(test.verdict.rawValue) \(test.reason ?? "")")
        }
        breaches += quoted(judging.compilation)
        return row(
            for: attack, outcome: outcome(verdict, reason, expected), breaches: breaches)
    }

    /// The verdict, with the name of the call where the catalogue knows it.
    private func outcome(_ verdict: Verdict, _ reason: String?, _ expected: [Outcome]) -> String {
        expected.first { $0.matches(verdict, reason: reason) }?.description ?? verdict.rawValue
    }

    private func said(_ prefix: String, by test: TestResult) -> [String] {
        guard let output = test.details?.output else { return [] }
        return output.split(separator: "\n").compactMap {
            $0.hasPrefix(prefix) ? String($0.dropFirst(prefix.count)) : nil
        }
    }

    /// The namespaces, as `net:[4026531840]`, that are ours as well.
    private func shared(_ namespaces: [String]) -> [String] {
        namespaces.filter { text in
            guard let name = text.split(separator: ":").first else { return false }
            return Host.namespace(String(name)) == text
        }.map { "is in the namespace \($0) of the machine" }
    }

    /// A compiler that quotes a file of the machine, or says more than anybody
    /// reads.
    private func quoted(_ compilation: Compilation?) -> [String] {
        guard let compilation else { return [] }
        let text = compilation.diagnostics.map { "\($0)" }.joined(separator: "\n")
        var breaches: [String] = []
        if text.contains("root:x:") { breaches.append("the compiler quotes a file of the machine") }
        if text.utf8.count > 1 << 20 { breaches.append("the compiler's messages are not capped") }
        return breaches
    }
}

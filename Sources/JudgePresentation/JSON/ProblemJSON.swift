package import JudgeCore

/// The document of `show`.
package enum ProblemJSON {
    /// A sample test: the text of its input and of its answer.
    package struct Sample: Sendable {
        package var name: String
        package var input: String
        package var answer: String

        package init(name: String, input: String, answer: String) {
            self.name = name
            self.input = input
            self.answer = answer
        }
    }

    /// Everything that `show` prints, and the samples as they are in the
    /// package; what is hidden is `null`.
    package static func document(
        _ problem: Problem, statement: String, starter: String, samples: [Sample],
        hiding hidden: ProblemText.Hidden = []
    ) -> JSONValue {
        let summary = problem.summary
        return .members([
            "schema": .string("interview-judge/problem/1"),
            "slug": .string(summary.slug.description),
            "title": .string(summary.title),
            "track": .string(summary.track.rawValue),
            "topic": .text(hidden.contains(.topic) ? nil : summary.topic),
            "difficulty": .text(
                hidden.contains(.difficulty) ? nil : summary.difficulty.rawValue),
            "kind": .string(summary.kind.rawValue),
            "minutes": .integer(summary.minutes),
            "statement": .string(statement),
            "signature": .string(problem.entry.description),
            "starter": .string(starter),
            "timeComplexity": .text(hidden.contains(.target) ? nil : problem.complexity?.time),
            "spaceComplexity": .text(
                hidden.contains(.target) ? nil : problem.complexity?.space),
            "limits": .members([
                "cpuMilliseconds": .number(problem.limits.cpu.milliseconds),
                "statedCpuMilliseconds": .number(
                    (problem.limits.statedCPU ?? problem.limits.cpu).milliseconds),
                "memoryBytes": .integer(problem.limits.memory.bytes),
                "outputBytes": .integer(problem.limits.output.bytes),
                "codeBytes": .integer(problem.codeLimit.bytes),
            ]),
            "samples": .list(samples) { sample in
                .members([
                    "name": .string(sample.name),
                    "input": .string(sample.input),
                    "answer": .string(sample.answer),
                ])
            },
            "hiddenTests": .integer(problem.hidden.count),
        ])
    }
}

internal import JudgeCore
internal import JudgeGrading

extension InterviewSchema {
    /// The part of the document on graders, from what they declare.
    static var graders: String {
        let rows = Graders.all.map { grader in
            "| `\(grader.name)` | \(grader.summary.replacing("|", with: "\\|")) | \(grader.expectedValues.rawValue) |"
        }
        let withOptions = Graders.all.filter { !$0.options.isEmpty }
        return
            ([
                """
                ## Graders

                `grader` in `interview.yaml` is the name of one of these, or a mapping of `name` and the
                grader's options: `{name: close, absolute: 1e-6}`.

                | grader | what it accepts | values in an `.ans` |
                |---|---|---|
                \(rows.joined(separator: "\n"))

                """
            ] + withOptions.map { options($0.options, "Options of `\($0.name)`") } + [
                """
                ### Properties

                A check of the grader `property` is one of these. What it is about are members of the
                answer by their labels, the whole as `answer`, parameters by their names, or numbers;
                `x'` is the transposed matrix.

                \(Graders.properties.map { "- \($0)" }.joined(separator: "\n"))

                ### What a `.ans` holds where it is no answer

                | grader | in the `.ans` |
                |---|---|
                | `holdout` | `{"truth": [0, 1], "reference": 0.93, "baseline": 0.5}`: hidden labels or values (of `inertia` the points), the metric of a well-known implementation and that of a trivial model |
                | `sampler`, `chi-square` | `{"values": [1, 2], "probabilities": [0.3, 0.7]}` |
                | `sampler`, `kolmogorov-smirnov` | `{"distribution": "normal", "parameters": [0, 1]}`; or `uniform` from, to; `exponential` rate |
                | `sampler`, `binomial` | `{"least": 0.2, "most": 0.2}`: the probability of `true`, or a range of it |
                | `sampler`, `coverage` | `{"truth": 0, "least": 0.93, "most": 0.97}`: how often an interval holds the truth |

                """
            ]).joined(separator: "\n")
    }

    private static func options(_ options: [GraderOption], _ title: String) -> String {
        let rows = options.map { option in
            let standard = option.defaultValue.map { "`\(text($0))`" } ?? "none"
            // A bar would end the cell.
            let meaning = option.documentation.replacing("|", with: "\\|")
            return "| `\(option.key)` | \(option.content) | \(standard) | \(meaning) |"
        }
        return """
            ### \(title)

            | option | value | default | meaning |
            |---|---|---|---|
            \(rows.joined(separator: "\n"))

            """
    }

    /// A default as YAML has it: words without quotes.
    private static func text(_ value: JSONValue) -> String {
        if case .string(let word) = value { word } else { value.description }
    }
}

internal import JudgeCore
internal import JudgeGrading

extension InterviewSchema {
    /// The part of the document on graders, from what they declare.
    static var graders: String {
        let rows = Graders.all.map { grader in
            "| `\(grader.name)` | \(grader.summary) | \(grader.expectedValues.rawValue) |"
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
            ] + withOptions.map { options($0.options, "Options of `\($0.name)`") }).joined(
                separator: "\n")
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

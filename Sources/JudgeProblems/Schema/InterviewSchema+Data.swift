internal import JudgeCore

extension InterviewSchema {
    /// The keys of `test_group.yaml`.
    enum Group {
        static let fullFeedback = Key.optional(
            "full_feedback", Shape.flag,
            "Whether input and expected answer may be shown; of samples they may.")
        static let schema = Schema(
            "test_group.yaml",
            [fullFeedback.row]
                + [
                    ("max_score", "scoring"), ("score_aggregation", "scoring"),
                    ("static_validation_score", "static validators"),
                    ("require_pass", "scoring"), ("static_validator_args", "static validators"),
                ].map { refused($0.0, $0.1) } + arguments)
    }

    /// The keys of the YAML file beside a test's input.
    enum Case {
        static let hint = Key.optional(
            "hint", Shape.text,
            "What kind of input this is, in words that give nothing away; shown on failure.")
        static let description = Key.optional(
            "description", Shape.text, "What the test is for, for authors.")
        static let fullFeedback = Key.optional(
            "full_feedback", Shape.flag, "As in `test_group.yaml`, for this test alone.")
        static let schema = Schema(
            "a test's .yaml", [hint.row, description.row, fullFeedback.row] + arguments)
    }

    /// Arguments of programs that no package has so far.
    private static let arguments = [
        ("args", "programs with arguments"),
        ("input_validator_args", "arguments of validators"),
        ("output_validator_args", "arguments of validators"),
        ("input_visualizer_args", "arguments of visualizers"),
        ("output_visualizer_args", "arguments of visualizers"),
    ].map { refused($0.0, $0.1) }

    /// A key of the format that would change how a problem is judged.
    private static func refused(_ name: String, _ what: String) -> KeyRow {
        let shape = Shape.anything.refusing("\(what) come later") { $0 != .array([]) }
        return Key.optional(name, shape, "Not supported so far.").row
    }
}

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
        static let generate = Key.optional(
            "generate", Generate.shape,
            "How the test is made by `generators/Generator.swift` where there is no `.in`.")
        static let schema = Schema(
            "a test's .yaml",
            [hint.row, description.row, fullFeedback.row, generate.row] + arguments)
    }

    /// The keys of `generate` in the YAML file of a test.
    enum Generate {
        private static let digest = Shape.text("a SHA-256 in hexadecimal") {
            $0.utf8.count == 64 && $0.allSatisfy { "0123456789abcdef".contains($0) }
        }
        static let recipe = Key.required(
            "recipe", Shape.text, "What to make, a name that the generator knows.")
        static let size = Key.required(
            "size", Shape.whole(1...100_000_000), "How large, in the generator's own unit.")
        static let seed = Key.required(
            "seed", Shape.whole(0...Int(Int32.max)), "Where the random numbers begin.")
        static let input = Key.required("in", digest, "Of the `.in` that must come of it.")
        static let answer = Key.optional(
            "ans", digest,
            "Of the `.ans`, where it is not in the package: the answer of the first accepted "
                + "submission.")
        static let schema = Schema(
            "generate", [recipe.row, size.row, seed.row, input.row, answer.row])

        static let shape = Shape.mapping(schema) { reader throws(JudgeFailure) in
            Recipe(
                name: try reader.value(recipe), size: try reader.value(size),
                seed: try reader.value(seed), inputDigest: try reader.value(input),
                answerDigest: try reader.value(answer))
        }
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

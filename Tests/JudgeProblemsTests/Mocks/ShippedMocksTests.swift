import Foundation
import JudgeCore
import JudgeProblems
import Testing

/// The mock sets in this repository.
struct ShippedMocksTests {
    struct Expected: Sendable, CustomTestStringConvertible {
        var id: String
        var title: String
        var minutes: Int
        var feedback: MockPolicy.Feedback
        /// What the policy grants or asks for: all else is false.
        var rules: [String]
        /// Name, minutes, problems.
        var sections: [(String, Int, String)]

        var testDescription: String { id }

        init(
            _ id: String, _ title: String, _ minutes: Int, _ feedback: MockPolicy.Feedback,
            rules: [String] = [], _ sections: [(String, Int, String)]
        ) {
            self.id = id
            self.title = title
            self.minutes = minutes
            self.feedback = feedback
            self.rules = rules
            self.sections = sections
        }
    }

    private static let library = ProblemLibrary(
        root: URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../Problems").standardized.path)

    private static let table = [
        Expected(
            "algorithmic-screen", "Algorithmic phone screen", 45, .verdict, rules: ["complexity"],
            [
                ("warm-up", 10, "valid-parentheses"),
                ("core", 35, "group-anagrams number-of-islands"),
            ]),
        Expected(
            "timed-assessment", "Online assessment (4 tasks, all open from the start)", 70, .atEnd,
            [
                (
                    "assessment", 70,
                    "contains-duplicate spiral-matrix top-k-frequent-elements minimum-window-substring"
                )
            ]),
        Expected(
            "ml-engineer-startup", "ML engineer at a startup (end to end)", 120, .detail,
            rules: ["tags"],
            [
                ("data", 40, "parse-csv impute-missing-values"),
                ("model", 50, "logistic-regression confusion-matrix-report"),
                ("ship", 30, "canary-router"),
            ]),
        Expected(
            "ml-engineer-enterprise", "ML engineer in a large company (model optimisation)", 100,
            .detail,
            [
                ("tune", 30, "cross-validated-search"),
                ("train", 40, "gradient-boosting"),
                ("optimise", 30, "int8-quantization roc-auc"),
            ]),
        Expected(
            "mlops-engineer", "MLOps engineer", 100, .detail,
            [
                ("monitor", 45, "population-stability-index ks-drift-alarm"),
                ("automate", 55, "pipeline-scheduler retraining-trigger"),
            ]),
        Expected(
            "deep-learning-engineer", "Deep learning engineer", 100, .detail,
            [
                ("numerics", 15, "stable-softmax"),
                ("gradients", 50, "dense-layer-backward layer-norm-backward"),
                ("training", 35, "adam-optimizer mlp-classifier"),
            ]),
        Expected(
            "language-model-engineer", "Transformers / NLP engineer", 100, .detail,
            [
                ("tokens", 25, "byte-pair-encoding"),
                ("attention", 45, "scaled-dot-product-attention kv-cache-decoder"),
                ("decoding", 30, "nucleus-sampling"),
            ]),
        Expected(
            "computer-vision-engineer", "Computer vision developer", 90, .verdict,
            [
                ("image", 35, "integral-image number-of-islands"),
                ("detection", 25, "non-max-suppression"),
                ("network", 30, "conv2d-forward-backward"),
            ]),
        Expected(
            "data-engineer", "Data engineer", 100, .verdict,
            [
                ("clean", 25, "deduplicate-records validate-schema"),
                ("query", 40, "hash-join window-rank"),
                ("stream", 35, "sessionize-clickstream point-in-time-join"),
            ]),
        Expected(
            "data-scientist", "Data scientist: statistics and experiments", 90, .detail,
            [
                ("inference", 50, "welch-t-test ab-test-sample-size"),
                ("uncertainty", 40, "bootstrap-confidence-interval expected-calibration-error"),
            ]),
        Expected(
            "ml-system-design-coded", "System design, coded: real-time inference", 100, .detail,
            rules: ["complexity"],
            [
                ("edge", 25, "token-bucket-rate-limiter"),
                ("cache", 25, "lru-cache"),
                ("scale", 50, "dynamic-micro-batcher consistent-hash-ring"),
            ]),
        Expected(
            "responsible-ai", "Regulated industry / responsible AI", 90, .verdict,
            [
                ("audit", 30, "fairness-gaps cost-sensitive-threshold"),
                ("explain", 35, "shapley-values"),
                ("privacy", 25, "k-anonymity"),
            ]),
    ]

    @Test(arguments: table)
    func `a shipped set says what was agreed`(expected: Expected) throws {
        let set = MockSet(
            id: try #require(Slug(expected.id)), title: expected.title, minutes: expected.minutes,
            sections: try expected.sections.map { name, minutes, problems in
                MockSet.Section(
                    name: name, minutes: minutes,
                    problems: .fixed(
                        try problems.split(separator: " ").map { try #require(Slug($0)) }))
            },
            policy: MockPolicy(
                hints: expected.rules.contains("hints"), tags: expected.rules.contains("tags"),
                showsDifficulty: expected.rules.contains("difficulty"),
                feedback: expected.feedback,
                declaresComplexity: expected.rules.contains("complexity")))
        #expect(try Self.library.mockSet(named: expected.id) == set)
    }

    @Test func `there are no others, and they come by name`() throws {
        let (sets, broken) = try Self.library.mockSets()
        #expect(broken == [])
        #expect(sets.map(\.id.description) == Self.table.map(\.id).sorted())
    }
}

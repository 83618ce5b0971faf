/// Where the parts of a package lie.
enum PackagePaths {
    static let problem = "problem.yaml"
    static let interview = "interview.yaml"
    static let statement = "statement/problem.en.md"
    static let editorial = "solution/solution.en.md"
    static let starter = "attachments/templates/swift/Solution.swift"
    static let probe = "include/swift/Probe.swift"
    static let samples = "data/sample"
    static let hidden = "data/secret"
    static let submissions = "submissions"
    static let validator = "output_validator/validator.swift"

    /// Folders of the format that may be there.
    static let folders = [
        "statement", "solution", "attachments", "data", "submissions", "generators",
        "input_validators", "input_visualizer", "output_visualizer", "output_validator",
        "include",
    ]

    /// Folders of the format that would change how a problem is judged, and
    /// are not honoured.
    static let unsupported = ["static_validator"]

    /// Folders of `data` that the format has for trying out validators.
    static let otherData = ["invalid_input", "invalid_output", "valid_output"]
}

package import JudgeCore

/// What a submission is compiled to.
package struct CompileJob: Sendable {
    package var entry: Entry
    /// The Swift language mode: 5 or 6.
    package var languageMode: Int
    /// Whether the program is made fast, which takes most of a compiler's time.
    package var isOptimised = true
    /// Modules that are imported without a word beside Foundation.
    var imports: [String]

    package init(entry: Entry, languageMode: Int) {
        self.entry = entry
        self.languageMode = languageMode
        imports = ["JudgePrelude"] + NodeClass.calledNode.filter(entry.uses).map(\.module)
    }

    /// Whether a submission needs modules that do not come with the toolchain.
    package func needsModules(_ submission: Submission) -> Bool {
        Fitting(submission, entry).usesModules
    }

    /// What a package's generator of big tests must be.
    package static let generator = {
        let parameters = [("recipe", "String"), ("size", "Int"), ("seed", "Int")].map {
            Parameter(label: nil, name: $0.0, type: .named($0.1))
        }
        var job = CompileJob(
            entry: .function(
                EntrySignature(
                    typeName: "Generator",
                    function: FunctionSignature(
                        name: "make", parameters: parameters, result: .named("String")))),
            languageMode: 6)
        job.imports = ["JudgeGenerator"]
        return job
    }()
}

/// How Swift is compiled here.
///
/// The frontend is called directly: the driver would start it as another
/// process, after having looked at the world.
enum CompileFlags {
    static func common(_ harness: Harness) -> [String] {
        let toolchain = harness.toolchain
        return [
            "-target", toolchain.target,
            "-resource-dir", toolchain.resources,
            "-module-cache-path", harness.moduleCache,
            "-I", harness.modules,
            "-diagnostic-style", "llvm",
        ]
    }

    /// For a submission, in language mode 5 or 6.
    static func submission(_ harness: Harness, languageMode: Int) -> [String] {
        common(harness) + [
            "-O",
            // Costs nothing measurable and names the line of a crash.
            "-g",
            "-parse-as-library",
            "-swift-version", "\(languageMode)",
            "-module-name", "Submission",
            // Implicit, so that line numbers stay the candidate's.
            "-import-module", "Foundation",
            "-import-module", "JudgePrelude",
            "-suppress-warnings",
            // An expression that takes longer would take for ever.
            "-solver-expression-time-threshold=4",
        ]
    }
}

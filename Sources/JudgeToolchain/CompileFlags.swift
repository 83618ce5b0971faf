/// How Swift is compiled here.
///
/// The frontend is called directly: the driver would start it as another
/// process, after having looked at the world.
enum CompileFlags {
    /// What everything is compiled with.
    static func common(_ harness: Harness) -> [String] {
        let toolchain = harness.toolchain
        return [
            "-target", toolchain.target,
            "-resource-dir", toolchain.resources,
            "-module-cache-path", harness.moduleCache,
            "-I", harness.interfaces,
            "-diagnostic-style", "llvm",
        ]
    }

    /// What a submission is compiled with.
    static func submission(
        _ harness: Harness, languageMode: Int, imports: [String], isOptimised: Bool = true
    ) -> [String] {
        // Modules are imported by flags, so that line numbers stay the
        // candidate's.
        common(harness) + [
            "-O",
            // Names the line of a crash; all of -g takes 3 % longer to write.
            "-gline-tables-only",
            "-swift-version", "\(languageMode)",
            "-module-name", "Submission",
            "-suppress-warnings",
            // An expression that takes longer would take for ever.
            "-solver-expression-time-threshold=4",
        ]
            // Unlike -Onone it needs no further library, nor modules of its own.
            + (isOptimised ? [] : ["-Xllvm", "-sil-opt-pass-count=0", "-disable-llvm-optzns"])
            + (["Foundation"] + imports).flatMap { ["-import-module", $0] }
    }
}

internal import JudgeCore

/// The harness as built for one toolchain: what submissions are compiled
/// against and what the runner loads.
package struct Harness: Sendable, Hashable {
    /// The toolchain that it was built with.
    package var toolchain: Toolchain
    /// First line of the compiler's `--version`.
    package var version: String
    /// The folder in the cache.
    package var folder: String
    /// `libJudgeHarness.so`.
    package var library: String { "\(folder)/libJudgeHarness.so" }
    /// The compiled interfaces of `JudgeHarness` and `JudgePrelude`.
    var interfaces: String { "\(folder)/modules" }
    /// The clang modules that Foundation and its kin need, compiled once.
    var moduleCache: String { "\(folder)/clang" }
    /// What a run box must be able to read: the harness and every shared
    /// library that it needs, by path.
    package var runtimeFiles: [String]

    /// What submissions may import beside the toolchain's own modules, where it
    /// has been built.
    package var modules: CandidateModules?

    /// What a compile box must be able to read.
    package var compilerFiles: [String] {
        // The system's headers and libraries hold nothing of the user's.
        [toolchain.root, folder] + (modules.map { [$0.folder] } ?? []) + ["/usr/include"]
            + Self.systemLibraries
    }

    /// What the runner loads before a test.
    package func library(withModules: Bool) -> String {
        withModules ? modules?.library ?? library : library
    }

    /// What a run box must be able to read.
    package func runtimeFiles(withModules: Bool) -> [String] {
        runtimeFiles + (withModules ? modules?.runtimeFiles ?? [] : [])
    }

    private static var systemLibraries: [String] {
        ["/lib64", "/lib", "/usr/lib"]
    }
}

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
    var modules: String { "\(folder)/modules" }
    /// The clang modules that Foundation and its kin need, compiled once.
    var moduleCache: String { "\(folder)/clang" }
    /// What a run box must be able to read: the harness and every shared
    /// library that it needs, by path.
    package var runtimeFiles: [String]

    /// What a compile box must be able to read.
    package var compilerFiles: [String] {
        // The system's headers and libraries hold nothing of the user's.
        [toolchain.root, folder, "/usr/include"] + Self.systemLibraries
    }

    private static var systemLibraries: [String] {
        ["/lib64", "/lib", "/usr/lib"]
    }
}

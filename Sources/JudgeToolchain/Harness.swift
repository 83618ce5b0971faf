package import JudgeCore
internal import JudgeFiles

/// The harness as built for one toolchain: what submissions are compiled
/// against and what the runner loads.
package struct Harness: Sendable, Hashable {
    /// The toolchain that it was built with.
    package var toolchain: Toolchain
    /// First line of the compiler's `--version`.
    package var version: String
    /// The folder in the cache.
    package var folder: String
    /// `libJudgeHarness.so`, with what most submissions need.
    package var library: String { "\(folder)/libJudgeHarness.so" }
    /// `libJudgeFoundation.so`, which brings in the rest of what submissions
    /// may import, and the harness.
    package var foundation: String { "\(folder)/libJudgeFoundation.so" }
    /// The compiled interfaces of `JudgeHarness` and `JudgePrelude`.
    var interfaces: String { "\(folder)/modules" }
    /// What may be imported for a submission and its driver, beside the
    /// toolchain's own; what ``library`` is made of.
    static let imports =
        ["JudgePrelude"] + NodeClass.calledNode.map(\.module) + ["JudgeHarness", "JudgeGenerator"]
    /// Written last: what the harness is made of, and that it is complete.
    var record: String { "\(folder)/complete" }
    /// The clang modules that Foundation and its kin need, compiled once.
    var moduleCache: String { "\(folder)/clang" }
    /// What a run box must be able to read: both libraries and every shared
    /// library that they need, by path.
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

    /// Digests of what the libraries of ``foundation`` alone define.
    var furtherNames: String { "\(folder)/further-names" }

    /// What the runner loads beside ``library(withModules:)`` for an object,
    /// linked or not; `nil` where that does without.
    ///
    /// Cost: below a millisecond.
    package func further(for object: [UInt8]) throws(JudgeFailure) -> String? {
        do throws(FileError) {
            let names = FurtherNames(try Files.read(furtherNames))
            return names.areNeeded(by: object) ? foundation : nil
        } catch {
            throw JudgeFailure(
                .judge, "cache", "the harness cannot be read: \(error.reason)", file: error.path,
                remedy: "Remove \(folder); judge makes it anew.")
        }
    }

    /// Whether the compiler, which said this, disliked a part of the harness or
    /// could not find it: words that a candidate can provoke.
    func isNamed(in said: [UInt8]) -> Bool {
        let said = String(decoding: said, as: UTF8.self)
        return said.contains(folder) || (modules.map { said.contains($0.folder) } ?? false)
            || (Self.imports + (modules == nil ? [] : CandidateModules.names))
                .contains { said.contains("no such module '\($0)'") }
    }

    /// Has the next judge make it anew.
    func forget() {
        // Who may not remove it is told where it lies.
        for path in [record] + (modules.map { [$0.library, $0.record] } ?? []) {
            try? Files.removeTree(path)
        }
    }

    /// What a run box must be able to read.
    package func runtimeFiles(withModules: Bool) -> [String] {
        runtimeFiles + (withModules ? modules?.runtimeFiles ?? [] : [])
    }

    private static var systemLibraries: [String] {
        ["/lib64", "/lib", "/usr/lib"]
    }
}

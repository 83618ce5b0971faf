internal import Foundation
package import JudgeCore
internal import JudgeFiles
package import JudgeProblems
internal import JudgeSandbox
internal import JudgeToolchain

/// Packages that were verified before, by what they held then.
///
/// Only what passed is kept. Whatever an answer depends on is in the key: every
/// byte of the package, the names of those beside it, the harness with its
/// toolchain, the sandbox and the judge itself. A file that cannot be read, or is
/// of another key, counts as absent.
package struct VerifiedPackages {
    private let folder: String
    private let judge: Judge
    private let depth: PackageVerifier.Depth

    package init(judge: Judge, depth: PackageVerifier.Depth) {
        self.judge = judge
        self.depth = depth
        folder = "\(judge.cache)/verified"
    }

    private struct Entry: Codable {
        var key: String
        var verification: Verification
    }

    /// What an answer about a package depends on, as a digest.
    ///
    /// - Throws: where a file cannot be read.
    package func key(
        of slug: String, in library: ProblemLibrary
    ) throws(JudgeFailure) -> String {
        var digest = SHA256()
        digest.update(field: "3 \(depth.rawValue)")
        digest.update(field: judge.harness.folder)
        if depth == .timing { digest.update(field: Machine.name) }
        let policies = ["run", "compile"].map(judge.files.policy)
        for path in ["/proc/self/exe", judge.files.launcher, judge.files.runner] + policies {
            let status = try? Files.status(path)
            digest.update(field: "\(status?.size ?? -1) \(status?.modified ?? 0)")
        }
        // Problems that a package names are to be there.
        for slug in try library.slugs() { digest.update(field: slug) }
        try library.forEachFile(of: slug) { path, bytes in
            digest.update(field: path)
            digest.update(field: "\(bytes.count)")
            digest.update(bytes)
        }
        return digest.hexadecimal()
    }

    package func verification(of slug: String, key: String) -> Verification? {
        guard let bytes = try? Files.read(path(slug)),
            let entry = try? JSONDecoder().decode(Entry.self, from: Data(bytes)), entry.key == key,
            entry.verification.passed
        else { return nil }
        var verification = entry.verification
        verification.isCached = true
        return verification
    }

    /// Keeps what passed.
    ///
    /// A cache that cannot be written is not needed.
    package func keep(_ verification: Verification, key: String) {
        guard verification.passed,
            let data = try? JSONEncoder().encode(Entry(key: key, verification: verification))
        else { return }
        try? Files.makeFolder(folder)
        try? Files.write(Array(data), to: path(verification.slug))
    }

    private func path(_ slug: String) -> String {
        "\(folder)/\(slug)-\(depth.rawValue).json"
    }
}

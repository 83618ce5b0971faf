internal import Glibc
internal import JudgeFiles

/// The programs and what belongs to them, copied to where every user can read
/// them, laid out as `make install` does.
package final class InstalledCopy: Sendable {
    package let folder: TemporaryFolder
    package var judge: String { "\(folder.path)/bin/judge" }
    /// A cache and a history that the ordinary users of all tests share.
    package var cache: String { "\(folder.path)/cache" }

    /// One for all tests, removed at the end.
    package static let shared = Result { try InstalledCopy() }

    package init() throws {
        folder = try TemporaryFolder()
        let share = "\(folder.path)/share/interview-judge"
        let programs = "\(folder.path)/libexec/interview-judge"
        for path in ["\(folder.path)/bin", programs, cache] { try Files.makeFolder(path) }
        try program("judge", to: judge)
        try program("judge-sandbox", to: "\(programs)/judge-sandbox")
        try program("judge-runner", to: "\(programs)/judge-runner")
        for name in ["policies", "harness", "attacks"] {
            try Files.copyTree("\(TestProcess.checkout)/Sandbox/\(name)", to: "\(share)/\(name)")
        }
        try Files.makeReadable(share)
        try Self.open(folder.path, 0o755)
        try Self.open(cache, 0o777)
    }

    private func program(_ name: String, to path: String) throws {
        try Files.write(try Files.read("\(TestProcess.products)/\(name)"), to: path)
        try Self.open(path, 0o755)
    }

    private static func open(_ path: String, _ mode: mode_t) throws {
        guard chmod(path, mode) == 0 else { throw FileError(path: path, number: errno) }
    }
}

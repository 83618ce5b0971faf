import Glibc
import JudgeFiles
import JudgeTestSupport

/// The programs and what belongs to them, copied to where every user can read
/// them, laid out as `make install` does.
final class InstalledCopy: Sendable {
    let folder: TemporaryFolder
    var judge: String { "\(folder.path)/bin/judge" }

    init() throws {
        folder = try TemporaryFolder()
        let share = "\(folder.path)/share/interview-judge"
        let programs = "\(folder.path)/libexec/interview-judge"
        for path in ["\(folder.path)/bin", programs] { try Files.makeFolder(path) }
        try program("judge", to: judge)
        try program("judge-sandbox", to: "\(programs)/judge-sandbox")
        try program("judge-runner", to: "\(programs)/judge-runner")
        let modules = try Files.list("\(TestProcess.checkout)/Sandbox/harness")
        for name in ["policies"] + modules.map({ "harness/\($0)" }) {
            try Files.makeFolder("\(share)/\(name)")
            for file in try Files.list("\(TestProcess.checkout)/Sandbox/\(name)") {
                try Files.write(
                    try Files.read("\(TestProcess.checkout)/Sandbox/\(name)/\(file)"),
                    to: "\(share)/\(name)/\(file)")
            }
        }
        try Files.makeReadable(share)
        guard chmod(folder.path, 0o755) == 0 else {
            throw FileError(path: folder.path, number: errno)
        }
    }

    private func program(_ name: String, to path: String) throws {
        try Files.write(try Files.read("\(TestProcess.products)/\(name)"), to: path)
        guard chmod(path, 0o755) == 0 else { throw FileError(path: path, number: errno) }
    }
}

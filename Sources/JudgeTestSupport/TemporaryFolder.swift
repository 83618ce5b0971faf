internal import Glibc
internal import JudgeFiles

/// An empty folder that goes away with its last owner.
package final class TemporaryFolder: Sendable {
    package let path: String

    package init() throws {
        path = try Files.makeTemporaryFolder("judge-test")
    }

    deinit { try? Files.removeTree(path) }

    /// Writes a file, making the folders above it.
    ///
    /// - Parameters:
    ///   - name: the path within the folder.
    ///   - text: what the file is to hold.
    ///   - mode: the file's permissions, as `chmod` takes them.
    /// - Returns: the whole path.
    /// - Throws: `FileError` where it cannot be written.
    @discardableResult
    package func write(_ name: String, _ text: String, mode: UInt32 = 0o644) throws -> String {
        let file = "\(path)/\(name)"
        try Files.makeFolder(Files.parent(file))
        try Files.write(Array(text.utf8), to: file)
        guard chmod(file, mode) == 0 else { throw FileError(path: file, number: errno) }
        return file
    }
}

internal import Glibc
internal import JudgeFiles

/// A file system of its own in memory, which needs root; unmounted with its
/// last owner.
package final class SmallDisk: Sendable {
    package static let canMount: Bool = (try? SmallDisk(kibibytes: 64)) != nil

    package let path: String
    private let folder: TemporaryFolder

    package init(kibibytes: Int) throws {
        folder = try TemporaryFolder()
        path = folder.path
        guard mount("tmpfs", path, "tmpfs", 0, "size=\(kibibytes)k") == 0 else {
            throw FileError(path: path, number: errno)
        }
    }

    /// Lets nothing on it be changed any more.
    package func makeReadOnly() throws {
        guard mount("", path, "", UInt(MS_REMOUNT | MS_RDONLY), nil) == 0 else {
            throw FileError(path: path, number: errno)
        }
    }

    deinit { umount2(path, Int32(MNT_DETACH)) }
}

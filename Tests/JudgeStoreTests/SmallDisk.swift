import Glibc
import JudgeFiles
import JudgeTestSupport

/// A file system of its own in memory, which needs root; unmounted with its
/// last owner.
final class SmallDisk: Sendable {
    static let canMount: Bool = (try? SmallDisk(kibibytes: 64)) != nil

    let path: String
    private let folder: TemporaryFolder

    init(kibibytes: Int) throws {
        folder = try TemporaryFolder()
        path = folder.path
        guard mount("tmpfs", path, "tmpfs", 0, "size=\(kibibytes)k") == 0 else {
            throw FileError(path: path, number: errno)
        }
    }

    /// Lets nothing on it be changed any more.
    func makeReadOnly() throws {
        guard mount("", path, "", UInt(MS_REMOUNT | MS_RDONLY), nil) == 0 else {
            throw FileError(path: path, number: errno)
        }
    }

    deinit { umount2(path, Int32(MNT_DETACH)) }
}

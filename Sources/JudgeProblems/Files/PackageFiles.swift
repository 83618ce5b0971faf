internal import JudgeCore
internal import JudgeFiles

/// The files of a package: as ``Files`` has them, without the names that the
/// format passes over, and with failures that name the file.
enum PackageFiles {
    struct Entry: Sendable {
        var name: String
        /// What the entry itself is: a link is a link, whatever it leads to.
        var kind: Files.Kind
    }

    /// Whether a path leads to a folder, links followed.
    static func isFolder(_ path: String) -> Bool { (try? Files.status(path))?.kind == .folder }

    /// Whether a path leads to a plain file, links followed.
    static func isFile(_ path: String) -> Bool { (try? Files.status(path))?.kind == .file }

    /// What lies in a folder, in the order of the names' bytes.
    ///
    /// Names that begin with a period are left out, as the format asks.
    static func entries(of folder: String) throws(JudgeFailure) -> [Entry] {
        do throws(FileError) {
            return try Files.list(folder).filter { !$0.hasPrefix(".") }.compactMap { name in
                let status = try? Files.status("\(folder)/\(name)", followsLinks: false)
                return status.map { Entry(name: name, kind: $0.kind) }
            }
        } catch {
            throw failure(error, limit: nil)
        }
    }

    /// The bytes of a plain file of at most `limit` bytes.
    static func read(_ path: String, limit: Int) throws(JudgeFailure) -> [UInt8] {
        do throws(FileError) {
            return try Files.read(path, cap: limit)
        } catch {
            throw failure(error, limit: limit)
        }
    }

    private static func failure(_ error: FileError, limit: Int?) -> JudgeFailure {
        let (code, message) =
            if error.isNotFound {
                ("missing-file", "there is no such file or folder")
            } else if let limit, error.isTooLarge {
                (
                    "file-too-large",
                    "the file is too large: at most \(Figures.limit(ByteCount(limit))) are read"
                )
            } else if error.isFolder || error.isNotPlain {
                ("bad-file", "this is not a file")
            } else {
                ("unreadable-file", "cannot be read: \(error.reason)")
            }
        return JudgeFailure(.judge, code, message, file: error.path)
    }
}

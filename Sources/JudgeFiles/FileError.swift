internal import Glibc

/// A file operation that the system refused.
package struct FileError: Error, Sendable, Hashable, CustomStringConvertible {
    package var path: String
    /// The system's `errno`.
    package var number: Int32

    package init(path: String, number: Int32) {
        self.path = path
        self.number = number
    }

    /// The system's words: "No such file or directory".
    package var reason: String { String(cString: strerror(number)) }
    package var description: String { "\(path): \(reason)" }
    package var isNotFound: Bool { number == ENOENT || number == ENOTDIR }
    package var isTooLarge: Bool { number == EFBIG }
    package var isFolder: Bool { number == EISDIR }
    /// From ``Files/read(_:cap:)`` and its kin, which read plain files only.
    package var isNotPlain: Bool { number == EINVAL || number == ENXIO }
    package var isAlreadyThere: Bool { number == EEXIST }
}

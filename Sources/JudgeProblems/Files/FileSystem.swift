internal import Glibc
internal import JudgeCore

/// The few file calls that reading packages needs; nothing else in this
/// target talks to the system.
enum FileSystem {
    enum Kind: Sendable {
        case file, folder, link, other
    }

    struct Entry: Sendable {
        var name: String
        /// What the entry itself is: a link is a link, whatever it leads to.
        var kind: Kind
    }

    /// What a path leads to, links followed; `nil` where there is nothing.
    static func kind(of path: String) -> Kind? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        return kind(status)
    }

    /// The size of the file that a path leads to.
    static func size(of path: String) -> Int? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        return Int(status.st_size)
    }

    /// The path without links and dots; `nil` where there is nothing.
    static func resolved(_ path: String) -> String? {
        guard let buffer = realpath(path, nil) else { return nil }
        defer { free(buffer) }
        return String(cString: buffer)
    }

    /// What lies in a folder, by name, in lexicographical order.
    ///
    /// Names that begin with a period are left out, as the format asks.
    static func entries(of folder: String) throws(JudgeFailure) -> [Entry] {
        guard let stream = opendir(folder) else { throw unreadable(folder) }
        defer { closedir(stream) }
        var entries: [Entry] = []
        while let found = readdir(stream) {
            let name = withUnsafePointer(to: &found.pointee.d_name) { field in
                field.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name.hasPrefix(".") { continue }
            var status = stat()
            guard lstat("\(folder)/\(name)", &status) == 0 else { continue }
            entries.append(Entry(name: name, kind: kind(status)))
        }
        return entries.sorted { $0.name < $1.name }
    }

    /// The bytes of a regular file.
    ///
    /// A file with more than `limit` bytes is refused before it is read.
    static func read(_ path: String, limit: Int) throws(JudgeFailure) -> [UInt8] {
        // A named pipe must not make the judge wait: hence O_NONBLOCK.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw unreadable(path) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, kind(status) == .file else {
            throw JudgeFailure(.judge, "bad-file", "this is not a file", file: path)
        }
        guard status.st_size <= limit else {
            throw JudgeFailure(
                .judge, "file-too-large",
                "the file has \(status.st_size) bytes; at most \(limit) are read", file: path)
        }
        let size = Int(status.st_size)
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size, let start = buffer.baseAddress {
                let got = Glibc.read(descriptor, start + count, size - count)
                if got < 0, errno == EINTR { continue }
                if got <= 0 { break }
                count += got
            }
        }
        guard bytes.count == size else {
            throw JudgeFailure(.judge, "unreadable-file", "the file cannot be read", file: path)
        }
        return bytes
    }

    private static func kind(_ status: stat) -> Kind {
        switch status.st_mode & S_IFMT {
        case S_IFREG: .file
        case S_IFDIR: .folder
        case S_IFLNK: .link
        default: .other
        }
    }

    private static func unreadable(_ path: String) -> JudgeFailure {
        errno == ENOENT
            ? JudgeFailure(.judge, "missing-file", "there is no such file or folder", file: path)
            : JudgeFailure(
                .judge, "unreadable-file", "cannot be read: \(String(cString: strerror(errno)))",
                file: path)
    }
}

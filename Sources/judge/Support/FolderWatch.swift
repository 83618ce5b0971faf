internal import Glibc
internal import JudgeCore
internal import JudgeFiles

/// Waits for files of a folder to be saved.
///
/// The folder is watched and not the files: editors write another file and
/// rename it.
struct FolderWatch: ~Copyable {
    private let descriptor: Int32
    private let names: Set<String>

    /// An editor may touch a file several times in a row; it has been saved
    /// once so many milliseconds are quiet.
    private static let quiet: Int32 = 60

    init(folder: String, names: Set<String>) throws(JudgeFailure) {
        descriptor = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
        self.names = names
        let events = UInt32(IN_CLOSE_WRITE | IN_MOVED_TO)
        guard descriptor >= 0, inotify_add_watch(descriptor, folder, events) >= 0 else {
            throw JudgeFailure(
                .judge, "cannot-watch",
                "the folder cannot be watched: \(String(cString: strerror(errno)))",
                file: folder)
        }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Waits until one of the files was saved, or a process has ended.
    ///
    /// - Returns: whether a file was saved.
    func waitForSave(orEndOf process: JudgeProcess?) throws(JudgeFailure) -> Bool {
        let end = process?.endDescriptor() ?? -1
        defer { if end >= 0 { close(end) } }
        var isSaved = false
        while true {
            var watched = [
                pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
                // After a save the end of the process changes nothing.
                pollfd(fd: isSaved ? -1 : end, events: Int16(POLLIN), revents: 0),
            ]
            let ready = poll(&watched, 2, isSaved ? Self.quiet : -1)
            if ready < 0, errno != EINTR {
                throw JudgeFailure(
                    .judge, "cannot-watch",
                    "waiting for a save failed: \(String(cString: strerror(errno)))")
            }
            if ready == 0 { return true }
            if watched[0].revents != 0 { isSaved = drain() || isSaved }
            if watched[1].revents != 0, !isSaved { return false }
        }
    }

    /// Reads the events that are there; whether one is about our files.
    private func drain() -> Bool {
        var isOurs = false
        var buffer = [UInt8](repeating: 0, count: 16 << 10)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            guard count > 0 else { return isOurs }
            buffer.withUnsafeBytes { bytes in
                var offset = 0
                while offset + MemoryLayout<inotify_event>.size <= count {
                    // wd, mask, cookie, len: four times 32 bits, then the name.
                    let length = Int(
                        bytes.loadUnaligned(fromByteOffset: offset + 12, as: UInt32.self))
                    let start = offset + 16
                    let name = bytes[start..<min(start + length, count)].prefix { $0 != 0 }
                    if names.contains(String(decoding: name, as: UTF8.self)) { isOurs = true }
                    offset = start + length
                }
            }
        }
    }
}

internal import Glibc
internal import JudgeFiles

/// What can be seen on the machine outside of the boxes.
enum Host {
    /// The name that attacks give to all that they make.
    private static let mark = "judge-attack-mark"
    private static let folders = ["/", "/tmp", "/var/tmp", "/dev/shm", "/usr/lib", "/root"]

    /// One of our own namespaces, as the kernel writes it: `net:[4026531840]`.
    static func namespace(_ name: String) -> String? {
        var buffer = [CChar](repeating: 0, count: 256)
        let count = readlink("/proc/self/ns/\(name)", &buffer, buffer.count - 1)
        guard count > 0 else { return nil }
        return String(decoding: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    /// The paths of files that an attack has made.
    static func marks() -> [String] {
        (folders + [temporary, "."]).flatMap { folder in
            // A folder that is not there or not ours to read holds no mark of
            // a process with fewer rights.
            ((try? Files.list(folder)) ?? []).filter { $0.hasPrefix(mark) }
                .map { folder == "/" ? "/\($0)" : "\(folder)/\($0)" }
        }
    }

    private static var temporary: String { getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp" }

    /// Processes that are children of this one, by its own id and name.
    static func children() -> [String] {
        // A thread that has ended meanwhile has handed its children over.
        let threads = (try? Files.list("/proc/self/task")) ?? []
        return threads.flatMap { thread in
            String(
                decoding: (try? Files.read("/proc/self/task/\(thread)/children")) ?? [],
                as: UTF8.self
            ).split(separator: " ")
        }.map { id in
            let name = (try? Files.read("/proc/\(id)/comm")) ?? []
            return "\(id) \(String(decoding: name, as: UTF8.self).dropLast())"
        }
    }
}

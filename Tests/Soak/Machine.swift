internal import CLinux
internal import Glibc
internal import JudgeFiles

/// What of the machine a judging may hold, kind by kind and by name, so that
/// what is left over can be told.
struct Machine {
    var launchers: Launchers
    /// The programs of the sandbox, by their paths.
    var programs: Set<String>
    /// Folders in which everything is ours.
    var ownFolders: [(kind: String, path: String)]

    struct Holding {
        var kind: String
        var names: Set<String>
    }

    func holdings() -> [Holding] {
        let own = Int(getpid())
        let processes = Self.processes()
        var holdings = [
            Holding(kind: "open descriptors", names: Self.descriptors()),
            Holding(
                kind: "child processes",
                names: Set(
                    processes.filter { $0.parent == own }.map { "\($0.number) \($0.name)" })),
            Holding(
                kind: "sandbox processes",
                names: Set(
                    processes.filter { programs.contains($0.program) }.map {
                        "\($0.number) \($0.program)"
                    })),
            // Idle ones come and go: only their number counts.
            Holding(
                kind: "threads",
                names: Set(Self.list("/proc/self/task").indices.map { "one more than \($0)" })),
            Holding(kind: "control groups", names: controlGroups()),
            Holding(kind: "mounts", names: Self.lines("/proc/self/mountinfo")),
            Holding(kind: "temporary files", names: temporaryFiles()),
        ]
        holdings += ownFolders.map { Holding(kind: $0.kind, names: Set(Self.tree($0.path))) }
        // By key and number; what they hold now is in the rest of the line.
        let objects = ["msg", "sem", "shm"].flatMap { kind in
            Self.lines("/proc/sysvipc/\(kind)").map { line in
                kind + " " + line.split(separator: " ").prefix(2).joined(separator: " ")
            }
        }
        holdings.append(Holding(kind: "System V objects", names: Set(objects)))
        holdings.append(
            Holding(kind: "POSIX queues", names: Set(Self.list("/dev/mqueue"))))
        return holdings
    }

    /// Of this process, without what the allocator keeps for later.
    static func memory() -> Memory {
        clinux_trim_heap()
        let line = lines("/proc/self/status").first { $0.hasPrefix("VmRSS:") } ?? ""
        let resident = line.split { $0 == " " || $0 == "\t" }.dropFirst().first
        return Memory(
            allocated: clinux_heap_in_use(), resident: (resident.flatMap { Int($0) } ?? 0) << 10)
    }

    /// What the whole machine has, other people's included: to be read only.
    static func kernelFigures() -> String {
        ["file-nr", "inode-nr"].map { name in
            let words = lines("/proc/sys/fs/\(name)").joined().split { $0.isWhitespace }
            return "\(name) \(words.joined(separator: " "))"
        }.joined(separator: ", ")
    }

    // MARK: Kinds

    private struct Process {
        var number: Int
        var name: String
        var parent: Int
        var program: String
    }

    private static func processes() -> [Process] {
        list("/proc").compactMap { entry in
            guard let number = Int(entry), let text = text("/proc/\(entry)/stat"),
                let open = text.firstIndex(of: "("), let close = text.lastIndex(of: ")")
            else { return nil }
            // State, parent, …
            let fields = text[close...].split(separator: " ").dropFirst()
            return Process(
                number: number, name: String(text[text.index(after: open)..<close]),
                parent: fields.dropFirst().first.flatMap { Int($0) } ?? 0,
                program: link("/proc/\(entry)/exe") ?? "")
        }
    }

    private static func descriptors() -> Set<String> {
        Set(
            list("/proc/self/fd").compactMap { number in
                // The one that lists them is closed by now.
                link("/proc/self/fd/\(number)").map { "\(number): \($0)" }
            })
    }

    /// Groups that bear the mark of one of our launchers.
    private func controlGroups() -> Set<String> {
        let points = Self.lines("/proc/self/mountinfo").filter { line in
            line.split(separator: " ").contains { $0 == "cgroup" || $0 == "cgroup2" }
        }.map { String($0.split(separator: " ")[4]) }
        return Set(points.flatMap { Self.folders(below: $0) }.filter(launchers.marked))
    }

    /// What bears such a mark in folders that all share.
    private func temporaryFiles() -> Set<String> {
        Set(
            ["/tmp", "/var/tmp", "/dev/shm"].flatMap { folder in
                Self.list(folder).map { "\(folder)/\($0)" }
            }.filter(launchers.marked))
    }

    // MARK: Reading

    private static func text(_ path: String) -> String? {
        (try? Files.read(path)).map { String(decoding: $0, as: UTF8.self) }
    }

    private static func lines(_ path: String) -> Set<String> {
        Set((text(path) ?? "").split(separator: "\n").map(String.init))
    }

    /// Nothing where there is no such folder, or none any more.
    private static func list(_ path: String) -> [String] { (try? Files.list(path)) ?? [] }

    private static func isFolder(_ path: String) -> Bool {
        (try? Files.status(path, followsLinks: false).kind) == .folder
    }

    private static func folders(below path: String) -> [String] {
        list(path).map { "\(path)/\($0)" }.filter(isFolder).flatMap { [$0] + folders(below: $0) }
    }

    private static func tree(_ path: String) -> [String] {
        list(path).map { "\(path)/\($0)" }.flatMap { entry in
            [entry] + (isFolder(entry) ? tree(entry) : [])
        }
    }

    private static func link(_ path: String) -> String? {
        var target = [CChar](repeating: 0, count: 4096)
        let length = readlink(path, &target, target.count)
        guard length > 0 else { return nil }
        return String(decoding: target[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}

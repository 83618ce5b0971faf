package import JudgeCore

/// The room on the disk that a folder is on, or will be on.
package struct DiskRoom: Sendable, Hashable {
    package var folder: String
    /// What this user may still write.
    package var free: ByteCount
    /// Files that can still be made; `nil` where the file system has no limit.
    package var freeFiles: Int?
    package var isWritable: Bool

    package init(folder: String, free: ByteCount, freeFiles: Int?, isWritable: Bool) {
        self.folder = folder
        self.free = free
        self.freeFiles = freeFiles
        self.isWritable = isWritable
    }
}

extension HealthCheck {
    /// Room for the cache: the harness and built modules are some hundred
    /// mebibytes, the large tests of a problem some ten.
    package static func cacheDisk(_ room: DiskRoom) -> HealthCheck {
        disk(
            "cache-disk", room,
            remedy: "Make room. The cache itself can go, and is made again:",
            commands: ["du -sh \(quoted(room.folder))", "rm -r \(quoted(room.folder))"],
            elsewhere: "export XDG_CACHE_HOME=\"$HOME/.cache\"")
    }

    /// Room for the history.
    package static func historyDisk(_ room: DiskRoom) -> HealthCheck {
        disk(
            "history-disk", room, remedy: "Make room; what is large there:",
            commands: ["du -xh / 2>/dev/null | sort -h | tail"],
            elsewhere: "export JUDGE_HOME=\"$HOME/judge\"")
    }

    private static func disk(
        _ name: String, _ room: DiskRoom, remedy: String, commands: [String], elsewhere: String
    ) -> HealthCheck {
        guard room.isWritable else {
            return HealthCheck(
                .judge, name, .warn, found: "\(room.folder) cannot be written",
                remedy: "Name a folder of your own:",
                commands: [elsewhere])
        }
        let files = room.freeFiles ?? .max
        let status: Status =
            room.free < .mebibytes(100) || files < 500
            ? .fail : room.free < .mebibytes(1024) || files < 10_000 ? .warn : .pass
        let found =
            "\(Figures.limit(room.free)) free"
            + (files < 10_000 ? " and room for \(Figures.counted(files, "file"))" : "")
            + " for \(room.folder)"
        guard status != .pass else { return HealthCheck(.judge, name, .pass, found: found) }
        return HealthCheck(.judge, name, status, found: found, remedy: remedy, commands: commands)
    }

    /// A path as one word of a shell.
    private static func quoted(_ path: String) -> String {
        let isPlain = path.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."),
                UInt8(ascii: "-"), UInt8(ascii: "_"):
                true
            default: false
            }
        }
        if isPlain { return path }
        let parts = path.split(separator: "'", omittingEmptySubsequences: false)
        return "'" + parts.joined(separator: #"'\''"#) + "'"
    }
}

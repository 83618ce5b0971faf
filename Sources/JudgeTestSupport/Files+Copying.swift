package import JudgeFiles

extension Files {
    /// Copies a file, or a folder with all that is in it but for entries of
    /// these names; links are followed.
    package static func copyTree(
        _ from: String, to target: String, leavingOut names: Set<String> = []
    ) throws {
        guard try status(from).kind == .folder else {
            return try write(try read(from), to: target)
        }
        try makeFolder(target)
        for name in try list(from) where !names.contains(name) {
            try copyTree("\(from)/\(name)", to: "\(target)/\(name)", leavingOut: names)
        }
    }
}

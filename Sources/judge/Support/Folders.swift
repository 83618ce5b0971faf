internal import Glibc
internal import JudgeCore
internal import JudgeFiles

/// The user's folders, by the XDG base directory specification.
enum Folders {
    /// What can be made again: the harness, compiled modules.
    ///
    /// `XDG_CACHE_HOME`, else `JUDGE_HOME/cache`, else `~/.cache`; for root
    /// `/var/cache`, since the box's user must be able to read it where the
    /// machine lends no namespaces.
    ///
    /// - Throws: where it is another user's, or others may write to it: what is
    ///   run as the judge's own lies there.
    static func cache(_ environment: [String: String]) throws(JudgeFailure) -> String {
        let folder = try cacheFolder(environment)
        guard let real = Files.realPath(folder), !Files.isOwnFolder(real) else { return folder }
        throw JudgeFailure(
            .judge, "cache", "the cache belongs to another user, or others may write to it",
            file: folder,
            remedy: "Name a folder of your own with XDG_CACHE_HOME, or make this one yours: "
                + "chown and chmod go-w.")
    }

    private static func cacheFolder(
        _ environment: [String: String]
    ) throws(JudgeFailure) -> String {
        if let folder = absolute(environment["XDG_CACHE_HOME"]) {
            return "\(folder)/interview-judge"
        }
        if let folder = absolute(environment["JUDGE_HOME"]) { return "\(folder)/cache" }
        if geteuid() == 0 { return "/var/cache/interview-judge" }
        guard let home = absolute(environment["HOME"]) else { throw noHome }
        return "\(home)/.cache/interview-judge"
    }

    /// What must not be lost: the history.
    ///
    /// `JUDGE_HOME`, else `XDG_DATA_HOME/interview-judge`, else `~/.local/share`.
    static func data(_ environment: [String: String]) throws(JudgeFailure) -> String {
        if let folder = absolute(environment["JUDGE_HOME"]) { return folder }
        if let folder = absolute(environment["XDG_DATA_HOME"]) {
            return "\(folder)/interview-judge"
        }
        guard let home = absolute(environment["HOME"]) else { throw noHome }
        return "\(home)/.local/share/interview-judge"
    }

    private static var noHome: JudgeFailure {
        JudgeFailure(
            .usage, "no-home", "neither HOME nor JUDGE_HOME names a folder",
            remedy: "Set JUDGE_HOME to a folder that judge may write.")
    }

    /// The specification has relative paths ignored.
    private static func absolute(_ path: String?) -> String? {
        guard let path, path.hasPrefix("/") else { return nil }
        return path
    }
}

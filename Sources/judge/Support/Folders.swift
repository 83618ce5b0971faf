internal import Glibc
internal import JudgeCore

/// The user's folders, by the XDG base directory specification.
enum Folders {
    /// What can be made again: the harness, compiled modules.
    ///
    /// `XDG_CACHE_HOME`, else `JUDGE_HOME/cache`, else `~/.cache`; for root
    /// `/var/cache`, since the box's user must be able to read it where the
    /// machine lends no namespaces.
    static func cache(_ environment: [String: String]) throws(JudgeFailure) -> String {
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

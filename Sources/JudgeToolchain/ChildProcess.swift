internal import Glibc
internal import JudgeFiles

/// Runs one of our own programs and waits for it.
///
/// For what is trusted and happens once: a submission never gets here.
enum ChildProcess {
    struct Result {
        /// Exit code, or 128 and the signal's number.
        var code: Int
        /// Standard output and standard error together.
        var output: String
    }

    static func run(_ command: [String], environment: [String]) throws(FileError) -> Result {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw FileError(path: command[0], number: errno) }
        _ = fcntl(ends[0], F_SETFD, FD_CLOEXEC)
        _ = fcntl(ends[1], F_SETFD, FD_CLOEXEC)
        defer { close(ends[0]) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&actions, ends[1], STDERR_FILENO)
        var process: pid_t = 0
        var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
        var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
        defer { for text in arguments + variables { free(text) } }
        let error = posix_spawn(&process, command[0], &actions, nil, &arguments, &variables)
        close(ends[1])
        guard error == 0 else { throw FileError(path: command[0], number: error) }
        let output = try Files.readAll(ends[0], path: command[0])
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        let signal = Int(status & 0x7f)
        return Result(
            code: signal == 0 ? Int(status >> 8 & 0xff) : 128 + signal,
            output: String(decoding: output, as: UTF8.self))
    }
}

internal import Glibc
internal import JudgeFiles
internal import Synchronization

/// A program that is started, fed and waited for, with nothing between it and
/// the clock.
struct Command {
    /// An absolute path.
    var program: String
    var arguments: [String]
    var environment: [String: String] = [:]
    /// The folder in which it starts, which becomes ours as well; `nil`: ours.
    var folder: String?
    /// What it reads from standard input.
    var input = "/dev/null"

    struct Ended {
        /// Exit code, or 128 and the number of the signal that ended it.
        var code: Int
        /// Standard output, and standard error where it was asked for.
        var output: [UInt8]
        /// From before it was started to after it was reaped.
        var wall: Duration
        /// Its own and that of all it waited for, user and system.
        var cpu: Duration
        /// The most memory, in bytes, that one of them held at a time.
        var peak: Int

        var text: String { String(decoding: output, as: UTF8.self) }
    }

    /// - Throws: `Failure` where it cannot be started or ends with another code.
    @discardableResult
    func run(expecting code: Int = 0) throws(Failure) -> Ended {
        let ended = try start().wait()
        guard ended.code == code else {
            throw Failure("\(words) ended with \(ended.code): \(ended.text.suffix(2000))")
        }
        return ended
    }

    private var words: String { ([program] + arguments).joined(separator: " ") }

    /// Threads start one after the other: none inherits another's pipe.
    private static let starting = Mutex(())

    func start() throws(Failure) -> Running {
        try Self.starting.withLock { _ throws(Failure) in try startAlone() }
    }

    private func startAlone() throws(Failure) -> Running {
        if let folder, chdir(folder) != 0 { throw Failure("no folder \(folder)") }
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw Failure("no pipe: \(errno)") }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, input, O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
        var process: pid_t = 0
        var words: [UnsafeMutablePointer<CChar>?] =
            ([program] + arguments).map { strdup($0) } + [nil]
        var variables: [UnsafeMutablePointer<CChar>?] =
            environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for text in words + variables { free(text) } }
        let start = ContinuousClock.now
        let error = posix_spawn(&process, program, &actions, nil, &words, &variables)
        close(ends[1])
        guard error == 0 else {
            close(ends[0])
            throw Failure("\(program) cannot be started: \(String(cString: strerror(error)))")
        }
        return Running(process: process, output: ends[0], start: start)
    }

    struct Running {
        var process: pid_t
        fileprivate var output: Int32
        fileprivate var start: ContinuousClock.Instant

        func wait() throws(Failure) -> Ended {
            defer { close(output) }
            let bytes: [UInt8]
            do throws(FileError) {
                bytes = try Files.readAll(output, path: "a program's output")
            } catch {
                throw Failure("\(error.path): \(error.reason)")
            }
            var status: Int32 = 0
            var usage = rusage()
            while wait4(process, &status, 0, &usage) < 0, errno == EINTR {}
            let wall = ContinuousClock.now - start
            let signal = Int(status & 0x7f)
            return Ended(
                code: signal == 0 ? Int(status >> 8 & 0xff) : 128 + signal, output: bytes,
                wall: wall, cpu: Duration(usage.ru_utime) + Duration(usage.ru_stime),
                peak: usage.ru_maxrss << 10)
        }
    }
}

/// Why there is nothing to be measured.
struct Failure: Error, CustomStringConvertible {
    var description: String

    init(_ description: String) { self.description = description }
}

extension Duration {
    init(_ time: timeval) {
        self = .seconds(time.tv_sec) + .microseconds(Int64(time.tv_usec))
    }
}

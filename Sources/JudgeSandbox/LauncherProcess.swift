internal import CLinux
internal import Glibc
internal import JudgeCore
internal import JudgeFiles
internal import Synchronization

/// A running `judge-sandbox` with the ends of its two pipes.
///
/// Everything here waits: use it from a thread that may. Ends with `close()`,
/// which the launcher takes as the order to tear down its box.
final class LauncherProcess: Sendable {
    private struct State: ~Copyable {
        var process: pid_t
        var requests: Int32
        let reports: Int32
        var buffer: [UInt8] = []
        var start = 0
    }

    private let state: Mutex<State>

    init(path: String) throws(JudgeFailure) {
        var requests: [Int32] = [-1, -1]
        var reports: [Int32] = [-1, -1]
        guard clinux_pipe(&requests) == 0, clinux_pipe(&reports) == 0 else {
            throw Self.failure("pipes cannot be made", errno)
        }

        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, requests[0], STDIN_FILENO)
        posix_spawn_file_actions_adddup2(&actions, reports[1], STDOUT_FILENO)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))

        var process: pid_t = 0
        let result = path.withCString { program in
            var arguments: [UnsafeMutablePointer<CChar>?] = [strdup(program), nil]
            var environment: [UnsafeMutablePointer<CChar>?] = [nil]
            defer { free(arguments[0]) }
            return posix_spawn(
                &process, program, &actions, &attributes, &arguments, &environment)
        }
        Glibc.close(requests[0])
        Glibc.close(reports[1])
        guard result == 0 else {
            Glibc.close(requests[1])
            Glibc.close(reports[0])
            throw Self.failure("\(path) cannot be started", result)
        }
        state = Mutex(State(process: process, requests: requests[1], reports: reports[0]))
        LiveLaunchers.add(self)
    }

    deinit { close() }

    /// Closes the launcher's input, which it takes as the order to tear down
    /// its box, and waits for nothing: ``close()`` does.
    func hangUp() {
        state.withLock { state in
            if state.requests >= 0 { Glibc.close(state.requests) }
            state.requests = -1
        }
    }

    /// Closes the launcher's input and waits until it has torn down its box.
    ///
    /// May be called more than once and from another thread than the one that
    /// reads reports, which then fails.
    func close() {
        hangUp()
        let (process, reports) = state.withLock { state -> (pid_t, Int32) in
            defer { state.process = 0 }
            return (state.process, state.reports)
        }
        guard process != 0 else { return }
        LiveLaunchers.remove(self)
        // A report that nobody will read may be longer than the pipe: the
        // launcher ends only once it is rid of it.
        var rest = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count = Glibc.read(reports, &rest, rest.count)
            if count == 0 || (count < 0 && errno != EINTR) { break }
        }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        Glibc.close(reports)
    }

    func write(_ bytes: some Collection<UInt8>) throws(JudgeFailure) {
        let requests = state.withLock { $0.requests }
        var error: Int32 = 0
        let done: Void? = bytes.withContiguousStorageIfAvailable { buffer in
            error = Files.writeAll(UnsafeRawBufferPointer(buffer), to: requests)
        }
        if done == nil { error = Files.writeAll(Array(bytes), to: requests) }
        // A launcher that has gone has said why; reading finds it.
        guard error == 0 || error == EPIPE else {
            throw Self.failure("a request cannot be sent to the sandbox", error)
        }
    }

    /// The lines of one report, up to the empty one.
    func readLines() throws(JudgeFailure) -> [(key: String, value: String)] {
        var lines: [(key: String, value: String)] = []
        while true {
            let line = try readLine()
            if line.isEmpty { return lines }
            guard let colon = line.firstIndex(of: ":") else {
                throw Self.failure("the sandbox said: \(line)", 0)
            }
            lines.append((String(line[..<colon]), String(line[line.index(after: colon)...])))
        }
    }

    private func readLine() throws(JudgeFailure) -> String {
        var line: [UInt8] = []
        while true {
            let part: ([UInt8], Bool) = try withBuffer { bytes, start in
                let rest = bytes[start...]
                guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else {
                    start = bytes.count
                    return (Array(rest), false)
                }
                start = end + 1
                return (Array(bytes[rest.startIndex..<end]), true)
            }
            line += part.0
            if part.1 { return String(decoding: line, as: UTF8.self) }
        }
    }

    /// Exactly `count` bytes.
    func read(_ count: Int) throws(JudgeFailure) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(count)
        while result.count < count {
            result += try withBuffer { bytes, start in
                let end = min(bytes.count, start + count - result.count)
                defer { start = end }
                return Array(bytes[start..<end])
            }
        }
        return result
    }

    /// Gives `body` at least one unread byte.
    private func withBuffer<Result>(
        _ body: (_ bytes: [UInt8], _ start: inout Int) -> Result
    ) throws(JudgeFailure) -> Result {
        let reports = state.withLock { $0.start == $0.buffer.count ? $0.reports : -1 }
        if reports >= 0 {
            let fresh = [UInt8](unsafeUninitializedCapacity: 256 << 10) { buffer, count in
                var got: Int
                repeat {
                    got = Glibc.read(reports, buffer.baseAddress, buffer.count)
                } while got < 0 && errno == EINTR
                count = max(got, 0)
            }
            guard !fresh.isEmpty else {
                throw Self.failure(
                    "the sandbox ended without a report (where it did not even start, "
                        + "libseccomp2 may be missing)", 0)
            }
            state.withLock {
                $0.buffer = fresh
                $0.start = 0
            }
        }
        return state.withLock { body($0.buffer, &$0.start) }
    }

    private static func failure(_ message: String, _ error: Int32) -> JudgeFailure {
        JudgeFailure(
            .judge, "sandbox",
            error == 0 ? message : "\(message): \(String(cString: strerror(error)))",
            remedy: "judge doctor says what this machine lends the sandbox.")
    }
}

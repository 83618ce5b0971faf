internal import CLinux
internal import Glibc
internal import JudgeCore

/// This program, running another of its commands, with the same terminal.
final class JudgeProcess {
    private let process: pid_t
    private var hasEnded = false

    init(_ arguments: [String]) throws(JudgeFailure) {
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // The command waits for its own signals.
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
        var command: [UnsafeMutablePointer<CChar>?] =
            (["judge"] + arguments).map { strdup($0) } + [nil]
        defer { for text in command { free(text) } }
        var process: pid_t = 0
        let error = posix_spawn(&process, "/proc/self/exe", nil, &attributes, &command, environ)
        guard error == 0 else {
            throw JudgeFailure(
                .judge, "cannot-start",
                "judge cannot be started: \(String(cString: strerror(error)))")
        }
        self.process = process
    }

    /// Asks it to end, boxes and all.
    func interrupt() {
        if !hasEnded { kill(process, SIGTERM) }
    }

    func wait() {
        while !hasEnded { hasEnded = waitpid(process, nil, 0) >= 0 || errno != EINTR }
    }

    /// A descriptor that can be read from once it has ended; -1 where there is
    /// none to be had.
    func endDescriptor() -> Int32 { clinux_pidfd_open(process) }
}

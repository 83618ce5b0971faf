internal import Glibc
internal import JudgeCore
internal import JudgeFiles
internal import JudgePresentation
internal import JudgeSandbox
internal import Synchronization

/// Ctrl-C and its kin: the boxes end first, then the judge.
enum Interrupts {
    private static let happened = Atomic(false)
    private static let scratch = Mutex<String?>(nil)

    /// Gives `body` an empty folder that is gone afterwards, also after an
    /// interrupt.
    static func withScratch<Result>(
        _ body: (String) throws -> Result
    ) throws -> Result {
        let folder = try Files.makeTemporaryFolder()
        scratch.withLock { $0 = folder }
        defer { removeScratch() }
        return try body(folder)
    }

    private static func removeScratch() {
        guard let folder = scratch.withLock({ $0.take() }) else { return }
        // Who is being interrupted may still be writing there.
        for _ in 0..<5 where Files.exists(folder) { try? Files.removeTree(folder) }
    }

    /// Takes the signals off every thread and waits for them on one of its own.
    ///
    /// Call it before any other thread is started.
    static func watch() {
        // A reader that has gone (judge list | head) is no reason to die.
        signal(SIGPIPE, SIG_IGN)
        var signals = watched
        pthread_sigmask(SIG_BLOCK, &signals, nil)
        var thread = pthread_t()
        let result = pthread_create(
            &thread, nil,
            { _ in
                Interrupts.wait()
            }, nil)
        if result != 0 { pthread_sigmask(SIG_UNBLOCK, &signals, nil) }
    }

    /// Does not return once an interrupt is being dealt with: whatever the
    /// main thread found, it found because its box was taken away.
    static func standAside() {
        guard happened.load(ordering: .acquiring) else { return }
        while true { pause() }
    }

    private static var watched: sigset_t {
        var signals = sigset_t()
        sigemptyset(&signals)
        for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&signals, signal) }
        return signals
    }

    private static func wait() -> Never {
        var signals = watched
        var number: Int32 = 0
        while sigwait(&signals, &number) != 0 {}
        happened.store(true, ordering: .releasing)
        LiveLaunchers.endAll()
        removeScratch()
        Console.endProgress()
        if Console.isJSON {
            let failure = JudgeFailure(.usage, "interrupted", "interrupted")
            Console.write(
                FailureJSON.document(failure, exitCode: Int(128 + number)).indented + "\n",
                to: STDOUT_FILENO)
        } else {
            Console.write("\ninterrupted\n", to: STDERR_FILENO)
        }
        _exit(128 + number)
    }
}

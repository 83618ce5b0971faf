internal import JudgeCore
internal import JudgeSandbox
internal import JudgeToolchain

/// Makes the boxes in which submissions run.
struct RunBox {
    var harness: Harness
    var files: SandboxFiles
    var limits: Limits
    var usesModules = false

    /// What the runner itself and the kernel's tables for it may take beyond
    /// the submission's limit.
    ///
    /// A test whose own peak is over its limit is over it all the same.
    private static let overhead = ByteCount.mebibytes(64)

    /// Starts a box, which gets ready while the caller does something else.
    func make() throws(JudgeFailure) -> Box {
        try Box(
            BoxRequest(
                policy: files.policy("run"),
                runner: .init(
                    program: files.runner, preload: harness.library(withModules: usesModules)),
                binds: harness.runtimeFiles(withModules: usesModules),
                memory: ByteCount(limits.memory.bytes + Self.overhead.bytes),
                // Init, the runner, the test itself and the child that waits
                // for the next one.
                processes: limits.processes + 4),
            files: files)
    }

    /// Waits for the box and refuses one that is too weak for foreign code.
    ///
    /// The failure of a box below level 1 has the code `isolation`.
    func isolation(of box: inout Box) throws(JudgeFailure) -> Isolation {
        let isolation = try box.ready()
        guard isolation.level >= 1 else { throw .isolationTooLow(isolation) }
        return isolation
    }
}

internal import JudgeCore
internal import JudgeToolchain

/// A judging of which the submission is known and is being compiled, and the
/// tests are not known yet.
package struct BegunJudging: ~Copyable {
    let compiling: CompilationInProgress
    /// The run box, where it was started.
    let lane: Lane?

    /// Starts the run box where there is nothing to be compiled and the limits
    /// are known.
    ///
    /// Where the compiler works it would only take time from it: the box is
    /// ready long before the object is, also when it is started later.
    init(
        _ compiling: consuming CompilationInProgress, _ job: CompileJob, _ limits: Limits?,
        by judge: Judge
    ) {
        var lane: Lane?
        if compiling.isKept, let limits {
            // Whoever needs it tries again, and says why it cannot be.
            lane = try? judge.lane(for: job.entry, limits, usesModules: compiling.usesModules)
        }
        self.lane = lane
        self.compiling = compiling
    }
}

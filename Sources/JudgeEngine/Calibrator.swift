package import JudgeCore
internal import JudgeProblems

/// Measures how far a problem's reference submissions are from its time limit
/// on this machine.
///
/// One test runs at a time; nothing else should.
package struct Calibrator {
    private let judge: Judge
    /// How many times the limit a submission that is too slow is followed, at
    /// least as far as the format's margin asks.
    private let reach: Double

    /// What accepted submissions may take, in limits, before they are given up.
    private static let patience = 20.0
    /// How often what decides a limit is measured.
    private static let rounds = 3

    package init(judge: Judge, reach: Double = 0) {
        self.judge = judge
        self.reach = reach
    }

    /// `problem` is one with its stated limits.
    ///
    /// Cost: all hidden tests once for each accepted submission, and three times
    /// for one that takes more of the limit than it should; of each that is too
    /// slow, until it was followed far enough.
    ///
    /// - Throws: also where an accepted submission is not accepted, with as much
    ///   time as it may need.
    package func calibration(of problem: Problem) throws(JudgeFailure) -> Calibration {
        var own = problem
        let tests = try judge.ready(own.hidden.map { .test($0) }, of: own)
        let submissions = try own.submissions()
        var slowest = Calibration.Measurement(path: "", cpu: .zero)
        for submission in submissions where submission.expected == .accepted {
            let measured = try accepted(submission, on: tests, of: own)
            if measured.cpu >= slowest.cpu { slowest = measured }
        }
        guard !slowest.path.isEmpty else {
            throw JudgeFailure(
                .judge, "nothing-to-calibrate",
                "\(own.summary.slug) has no accepted reference submission", file: own.folder)
        }
        var calibration = Calibration(
            slug: own.summary.slug, stated: own.limits.cpu, multipliers: own.multipliers,
            slowestAccepted: slowest)
        own.limits = own.limits.with(
            cpu: calibration.limit * max(reach, own.multipliers.tooSlow))
        for submission in submissions where submission.expected == .timeLimitExceeded {
            let judging = try judged(submission, tests, own, stopsAtFirstFailure: true)
            let measured = slowestTest(judging, submission, own)
            guard [.timeLimitExceeded, .accepted].contains(judging.verdict) else {
                throw Self.failure(submission, measured, judging.verdict, own)
            }
            if calibration.fastestTooSlow.map({ measured.cpu < $0.cpu }) ?? true {
                calibration.fastestTooSlow = measured
            }
        }
        return calibration
    }

    /// The median of several, where it decides what the limit is.
    private func accepted(
        _ submission: ReferenceSubmission, on tests: [JudgingRequest.Case], of problem: Problem
    ) throws(JudgeFailure) -> Calibration.Measurement {
        var patient = problem
        patient.limits = problem.limits.with(cpu: problem.limits.cpu * Self.patience)
        var measured: [Calibration.Measurement] = []
        repeat {
            let judging = try judged(submission, tests, patient, stopsAtFirstFailure: false)
            let slowest = slowestTest(judging, submission, patient)
            guard judging.verdict == .accepted else {
                throw Self.failure(submission, slowest, judging.verdict, patient)
            }
            measured.append(slowest)
        } while measured.count < Self.rounds
            && measured[0].cpu * problem.multipliers.accepted > problem.limits.cpu
        return measured.sorted { $0.cpu < $1.cpu }[measured.count / 2]
    }

    private static func failure(
        _ submission: ReferenceSubmission, _ measured: Calibration.Measurement,
        _ verdict: Verdict, _ problem: Problem
    ) -> JudgeFailure {
        JudgeFailure(
            .judge, "other-verdict",
            "\(measured.path) is \(verdict.rawValue), not \(submission.expected.rawValue)"
                + (verdict == .timeLimitExceeded
                    ? ", with \(Figures.time(problem.limits.cpu)) of CPU time for each test" : ""),
            file: submission.path,
            remedy: "See what judge verify \(problem.summary.slug) says.")
    }

    private func judged(
        _ submission: ReferenceSubmission, _ tests: [JudgingRequest.Case], _ problem: Problem,
        stopsAtFirstFailure: Bool
    ) throws(JudgeFailure) -> Judging {
        try judge.judging(
            of: submission, on: tests, of: problem, as: .submit,
            stopsAtFirstFailure: stopsAtFirstFailure)
    }

    private func slowestTest(
        _ judging: Judging, _ submission: ReferenceSubmission, _ problem: Problem
    ) -> Calibration.Measurement {
        let slowest = judging.tests.max { $0.cpu < $1.cpu }
        return Calibration.Measurement(
            path: String(submission.path.dropFirst(problem.folder.count + 1)),
            cpu: slowest?.cpu ?? .zero, isStopped: slowest?.verdict == .timeLimitExceeded)
    }
}

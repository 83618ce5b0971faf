internal import Dispatch
internal import Glibc
internal import JudgeCore
internal import Synchronization

/// Submissions a minute with one judge on every core, and how much of the
/// processors' time is neither the compiler's nor the candidate's.
///
/// The compiler's time is that of the floor, on every core as well, since cores
/// that share a processor's units are slower together; the candidate's is that
/// inside the calls.
struct ThroughputFigure {
    var package: FixturePackage
    var driver: String

    func measure(_ workplace: Workplace, rounds: Int) throws -> [Measurement] {
        _ = try workplace.install(package)
        let cores = Machine.cores
        let contenders = try (0..<cores).map { core in
            try Contenders(package, driver: driver, in: workplace, as: "\(core)")
        }
        var rates: [String: [Double]] = [:]
        var shares: [String: [Double]] = [:]
        for round in -1..<rounds {
            // A comment makes a source new.
            @Sendable func comment(_ kind: String, _ core: Int, _ turn: Int) -> String {
                "\(getpid()) \(kind) \(round) \(core) \(turn)"
            }
            let cold = try onAllCores { core, turn in
                try submit(workplace, as: "\(core)", comment: comment("alone", core, turn))
            }
            // In turn, so that both meet the machine as fast as it is.
            let compared = try onAllCores { core, turn in
                let compiler = try contenders[core].floor().cpu
                return try submit(
                    workplace, as: "\(core)", comment: comment("compared", core, turn),
                    theirs: compiler)
            }
            let again = try onAllCores { core, _ in
                try submit(workplace, as: "\(core)", comment: nil)
            }
            guard round >= 0 else { continue }
            for (name, fast, share) in [
                ("judge, cold", cold, compared), ("judge, again", again, again),
            ] {
                rates[name, default: []].append(
                    Double(fast.count) / (fast.wall.milliseconds / 60_000))
                shares[name, default: []].append(
                    1 - share.theirs.milliseconds / share.cpu.milliseconds)
            }
        }
        return ["judge, cold", "judge, again"].flatMap { name in
            [
                Measurement("throughput, \(cores) cores", name, .perMinute, rates[name] ?? []),
                Measurement(
                    "CPU not theirs", name, .share, shares[name] ?? [],
                    goal: name == "judge, cold" ? 0.1 : nil),
            ]
        }
    }

    private struct Batch {
        var count = 0
        var wall = Duration.zero
        var cpu = Duration.zero
        /// The compiler's and the candidate's.
        var theirs = Duration.zero
    }

    /// Turns of each core.
    private static let each = 3

    /// The sum of what each core's turns came to, and the time for all.
    private func onAllCores(
        _ turn: @Sendable (_ core: Int, _ turn: Int) throws -> Batch
    ) throws -> Batch {
        let sum = Mutex((batch: Batch(), failure: (any Error)?.none))
        let start = ContinuousClock.now
        DispatchQueue.concurrentPerform(iterations: Machine.cores) { core in
            for number in 0..<Self.each {
                do {
                    let one = try turn(core, number)
                    sum.withLock { sum in
                        sum.batch.count += one.count
                        sum.batch.cpu += one.cpu
                        sum.batch.theirs += one.theirs
                    }
                } catch {
                    sum.withLock { $0.failure = error }
                }
            }
        }
        return try sum.withLock { sum in
            if let failure = sum.failure { throw failure }
            sum.batch.wall = ContinuousClock.now - start
            return sum.batch
        }
    }

    /// A comment makes the source new: without it, it is as it was compiled
    /// before.
    private func submit(
        _ workplace: Workplace, as name: String, comment: String?, theirs compiler: Duration = .zero
    ) throws -> Batch {
        var package = package
        package.solution += comment.map { "// \($0)\n" } ?? ""
        let path = try workplace.write(package, as: name)
        let (ended, judging) = try workplace.submit(package, path)
        return Batch(
            count: 1, cpu: ended.cpu,
            theirs: judging.tests.reduce(compiler) { $0 + $1.time("callMilliseconds") })
    }
}

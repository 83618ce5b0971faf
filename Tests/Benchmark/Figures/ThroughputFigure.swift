internal import Dispatch
internal import Glibc
internal import JudgeCore
internal import Synchronization

/// Submissions a minute with one judge on every core, and how much of the
/// processors' time is neither the compiler's nor the candidate's.
///
/// The compiler's time is that of the floor, measured alone; the candidate's
/// is that inside the calls.
struct ThroughputFigure {
    var package: FixturePackage
    var driver: String

    func measure(_ workplace: Workplace, rounds: Int) throws -> [Measurement] {
        _ = try workplace.install(package)
        let contenders = try Contenders(package, driver: driver, in: workplace)
        let cores = Machine.cores
        var rates: [String: [Double]] = [:]
        var shares: [String: [Double]] = [:]
        for round in -1..<rounds {
            let compiler = try contenders.floor().cpu
            for isCold in [true, false] {
                // Each core has a source of its own, which a comment makes new.
                let batch = try batch(workplace, cores: cores, round: isCold ? round : nil)
                guard round >= 0 else { continue }
                let name = isCold ? "judge, cold" : "judge, again"
                rates[name, default: []].append(
                    Double(batch.count) / (batch.wall.milliseconds / 60_000))
                let theirs =
                    batch.calls.milliseconds
                    + (isCold ? compiler.milliseconds * Double(batch.count) : 0)
                shares[name, default: []].append(1 - theirs / batch.cpu.milliseconds)
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
        var calls = Duration.zero
    }

    /// Submissions a core.
    private static let each = 3

    /// Submits on all cores; `round` makes the sources new: without it they are
    /// as they were compiled before.
    private func batch(_ workplace: Workplace, cores: Int, round: Int?) throws -> Batch {
        let sum = Mutex((batch: Batch(), failure: (any Error)?.none))
        let start = ContinuousClock.now
        DispatchQueue.concurrentPerform(iterations: cores) { core in
            for turn in 0..<Self.each {
                do {
                    var package = package
                    package.solution +=
                        round.map { "// \(getpid()) \($0) \(core) \(turn)\n" } ?? ""
                    let path = try workplace.write(package, as: "\(core)")
                    let (ended, judging) = try workplace.submit(package, path)
                    sum.withLock { sum in
                        sum.batch.count += 1
                        sum.batch.cpu += ended.cpu
                        sum.batch.calls += judging.tests.reduce(.zero) {
                            $0 + $1.time("callMilliseconds")
                        }
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
}

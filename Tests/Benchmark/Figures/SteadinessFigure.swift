internal import Glibc
internal import JudgeCore

/// How far apart the CPU times are that are reported of one program, on an idle
/// machine and with every core busy; what the wall times do beside it, and the
/// same program without a judge, in turn: its spread is the machine's own.
struct SteadinessFigure {
    /// What a program beside a judge needs to be the same work.
    private static let driver = "print(Solution().steps(Int(readLine()!)!))\n"

    func measure(_ workplace: Workplace, rounds: Int) throws -> [Measurement] {
        let package = FixturePackage.steady
        let path = try workplace.install(package)
        let contenders = try Contenders(package, driver: Self.driver, in: workplace)
        _ = try contenders.naive()
        func measured(_ name: String, goal: Double) throws -> [Measurement] {
            try judgings(workplace, package, path, contenders, rounds, name, goal: goal)
        }
        return try measured("idle", goal: 0.03)
            + BusyCores.during { try measured("all cores busy", goal: 0.1) }
    }

    private func judgings(
        _ workplace: Workplace, _ package: FixturePackage, _ path: String,
        _ contenders: Contenders, _ rounds: Int, _ name: String, goal: Double
    ) throws -> [Measurement] {
        var times: [(cpu: Double, wall: Double)] = []
        var spawned: [Double] = []
        for round in 0...rounds {
            let tests = try workplace.submit(package, path).judging.tests
            let alone = try contenders.command(0).run().cpu
            guard round > 0 else { continue }
            spawned.append(alone.milliseconds)
            times.append(
                (
                    tests[0].time("cpuMilliseconds").milliseconds,
                    tests[0].time("wallMilliseconds").milliseconds
                ))
        }
        let cpu = times.map(\.cpu)
        let wall = times.map(\.wall)
        return [
            Measurement("one program, \(name)", "CPU time", .milliseconds, cpu),
            Measurement("one program, \(name)", "wall time", .milliseconds, wall),
            Measurement(
                "one program, \(name)", "spread of CPU", .share, [Spread(cpu).relative],
                goal: goal),
            Measurement(
                "one program, \(name)", "spread of wall", .share, [Spread(wall).relative]),
            Measurement(
                "one program, \(name)", "spread of CPU, posix_spawn", .share,
                [Spread(spawned).relative]),
        ]
    }
}

/// Processes that do nothing, as fast as they can.
enum BusyCores {
    static func during<Result>(_ body: () throws -> Result) throws -> Result {
        let busy = try (0..<Machine.cores).map { _ throws(Failure) in
            try Command(program: "/bin/sh", arguments: ["-c", "while :; do :; done"]).start()
        }
        defer {
            for process in busy {
                kill(process.process, SIGKILL)
                _ = try? process.wait()
            }
        }
        return try body()
    }
}

internal import Glibc
internal import JudgeCore

/// How far apart the CPU times are that are reported of one program, on an idle
/// machine and with every core busy; what the wall times do beside it.
struct SteadinessFigure {
    func measure(_ workplace: Workplace, rounds: Int) throws -> [Measurement] {
        let package = FixturePackage.steady
        let path = try workplace.install(package)
        return try judgings(workplace, package, path, rounds, "idle", goal: 0.03)
            + BusyCores.during {
                try judgings(workplace, package, path, rounds, "all cores busy", goal: 0.1)
            }
    }

    private func judgings(
        _ workplace: Workplace, _ package: FixturePackage, _ path: String, _ rounds: Int,
        _ name: String, goal: Double
    ) throws -> [Measurement] {
        var times: [(cpu: Double, wall: Double)] = []
        for round in 0...rounds {
            let tests = try workplace.submit(package, path).judging.tests
            guard round > 0 else { continue }
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

/// What one run may use.
package struct Limits: Sendable, Hashable, Codable {
    /// CPU time of the whole process tree.
    package var cpu: Duration
    /// The problem's own CPU time limit, where this machine needs a larger one.
    package var statedCPU: Duration?
    /// Time on the wall: stops what waits instead of working.
    package var wall: Duration
    package var memory: ByteCount
    /// Cap of the answer and of standard output, each.
    package var output: ByteCount
    /// Processes and threads together.
    package var processes: Int

    /// Limits of one run.
    ///
    /// Where `wall` is `nil` it is three times the CPU limit and at least two
    /// seconds more, so that a busy machine does not decide a verdict.
    package init(
        cpu: Duration, wall: Duration? = nil, memory: ByteCount, output: ByteCount,
        processes: Int = 64
    ) {
        self.cpu = cpu
        self.wall = wall ?? Self.wall(for: cpu)
        self.memory = memory
        self.output = output
        self.processes = processes
    }

    private static func wall(for cpu: Duration) -> Duration { max(cpu * 3, cpu + .seconds(2)) }

    /// The same with another CPU time limit, and time on the wall to go with it.
    package func with(cpu: Duration) -> Limits {
        var limits = self
        limits.cpu = cpu
        limits.wall = Self.wall(for: cpu)
        return limits
    }

    /// The same as they hold on a machine that needs this CPU time limit.
    package func calibrated(to cpu: Duration) -> Limits {
        var limits = with(cpu: cpu)
        limits.statedCPU = self.cpu
        return limits
    }
}

extension Duration {
    /// The duration in milliseconds, with its fraction.
    package var milliseconds: Double {
        Double(components.seconds) * 1e3 + Double(components.attoseconds) / 1e15
    }

    /// The duration in whole nanoseconds, rounded down; `Int.max` beyond 292 years.
    package var wholeNanoseconds: Int {
        let (scaled, overflow) = components.seconds.multipliedReportingOverflow(by: 1_000_000_000)
        return overflow ? .max : Int(scaled + components.attoseconds / 1_000_000_000)
    }
}

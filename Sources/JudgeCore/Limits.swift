/// What one run may use.
package struct Limits: Sendable, Hashable, Codable {
    /// CPU time of the whole process tree.
    package var cpu: Duration
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
        self.wall = wall ?? max(cpu * 3, cpu + .seconds(2))
        self.memory = memory
        self.output = output
        self.processes = processes
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

/// A submission as the history keeps it: the row that lists show.
package struct SubmissionSummary: Sendable, Hashable, Codable {
    package var id: String
    package var slug: Slug
    /// The file as the candidate named it.
    package var file: String
    package var verdict: Verdict
    package var passedTests: Int
    package var plannedTests: Int
    /// CPU time of the slowest test; `nil` where none was run.
    package var slowestCPU: Duration?
    package var peakMemory: ByteCount?
    /// From reading the file to the verdict.
    package var wall: Duration
    /// Seconds since 1970.
    package var startedAt: Double
    package var toolchain: String
    /// `nil` where nothing was run.
    package var isolationLevel: Int?
    /// The mock interview that it belongs to.
    package var mock: String?

    /// The row of a judging.
    package init(_ judging: Judging, mock: String? = nil) {
        id = judging.id
        slug = judging.slug
        file = judging.file
        verdict = judging.verdict
        passedTests = judging.tests.count { $0.verdict == .accepted }
        plannedTests = judging.plannedTests
        slowestCPU = judging.tests.map(\.cpu).max()
        peakMemory = judging.tests.map(\.peakMemory).max()
        wall = judging.wall
        startedAt = judging.startedAt
        toolchain = judging.toolchain
        isolationLevel = judging.isolation?.level
        self.mock = mock
    }
}

/// A submission with all that is known of it.
package struct SubmissionRecord: Sendable, Hashable {
    package var summary: SubmissionSummary
    /// The submitted file.
    package var source: [UInt8]
    package var judging: Judging

    package init(_ judging: Judging, source: [UInt8], mock: String? = nil) {
        summary = SubmissionSummary(judging, mock: mock)
        self.source = source
        self.judging = judging
    }
}

/// Which submissions a history shows.
package struct HistoryQuery: Sendable, Hashable {
    package var slug: Slug?
    /// Only those of this mock interview.
    package var mock: String?
    /// At most so many, the newest; `nil` for all.
    package var limit: Int?

    package init(slug: Slug? = nil, mock: String? = nil, limit: Int? = nil) {
        self.slug = slug
        self.mock = mock
        self.limit = limit
    }
}

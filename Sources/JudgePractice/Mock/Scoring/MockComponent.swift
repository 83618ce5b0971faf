package import JudgeCore

/// One of the things that the score is made of.
package enum MockComponent: String, Sendable, Hashable, Codable, CaseIterable {
    case correctness, scalability, process, verification, calibration

    /// What it is out of.
    ///
    /// Where no growth is declared there is nothing to calibrate, and those
    /// points are for correctness.
    package func maximum(under policy: MockPolicy) -> MockPoints {
        let points: Int =
            switch self {
            case .correctness: policy.declaresComplexity ? 50 : 55
            case .scalability: 20
            case .process: 15
            case .verification: 10
            case .calibration: policy.declaresComplexity ? 5 : 0
            }
        return MockPoints(tenths: points * 10)
    }
}

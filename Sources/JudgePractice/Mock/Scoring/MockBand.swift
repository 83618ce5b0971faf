/// What an interviewer would recommend for a score out of 100.
package enum MockBand: String, Sendable, Hashable, Codable, CaseIterable {
    case strongHire = "strong-hire"
    case hire
    case lean
    case noHire = "no-hire"

    /// The least score of the band.
    package var threshold: MockPoints {
        switch self {
        case .strongHire: MockPoints(tenths: 850)
        case .hire: MockPoints(tenths: 700)
        case .lean: MockPoints(tenths: 550)
        case .noHire: .zero
        }
    }

    /// The band of a score as it is shown, rounded to tenths.
    package init(_ score: MockPoints) {
        self = Self.allCases.first { score >= $0.threshold } ?? .noHire
    }
}

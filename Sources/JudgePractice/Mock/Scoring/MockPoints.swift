internal import JudgeCore

/// Points of a score in whole tenths, so that what is shown adds up.
package struct MockPoints: Sendable, Hashable, Comparable, CustomStringConvertible {
    package var tenths: Int

    package init(tenths: Int) { self.tenths = tenths }

    package static let zero = MockPoints(tenths: 0)

    /// With one decimal: `12.5`, `25.0`.
    package var description: String { Figures.fixed(Double(tenths) / 10, decimals: 1) }

    /// With a decimal only where there is one: `25`, `16.7`.
    package var short: String { tenths % 10 == 0 ? "\(tenths / 10)" : description }

    package static func < (left: MockPoints, right: MockPoints) -> Bool {
        left.tenths < right.tenths
    }

    package static func + (left: MockPoints, right: MockPoints) -> MockPoints {
        MockPoints(tenths: left.tenths + right.tenths)
    }

    package static func - (left: MockPoints, right: MockPoints) -> MockPoints {
        MockPoints(tenths: left.tenths - right.tenths)
    }

    package static func += (left: inout MockPoints, right: MockPoints) { left = left + right }

    /// So many of these points, rounded to tenths; a share outside of 0 to 1
    /// counts as the nearer of the two.
    func times(_ share: Double) -> MockPoints {
        MockPoints(tenths: Int((min(max(0, share), 1) * Double(tenths)).rounded()))
    }

    /// The points in parts of equal size; the first ones have a tenth more
    /// where that does not come out even.
    func split(into count: Int) -> [MockPoints] {
        (0..<count).map {
            MockPoints(tenths: tenths / count + ($0 < tenths % count ? 1 : 0))
        }
    }
}

import JudgeCore
import Testing

struct TimeMultipliersTests {
    @Test(
        arguments: [
            // What leaves the slowest accepted submission enough stays.
            (1000, 65, 1000), (1000, 500, 1000), (250, 125, 250),
            // Else: the next whole second that does, however near the last one is.
            (1000, 501, 2000), (250, 126, 1000), (1000, 1000, 2000), (1500, 1001, 3000),
        ])
    func `a limit is raised to a whole second where it is too tight`(
        stated: Int, slowest: Int, limit: Int
    ) {
        let multipliers = TimeMultipliers()
        #expect(
            multipliers.limit(
                stated: .milliseconds(stated), slowestAccepted: .milliseconds(slowest))
                == .milliseconds(limit))
    }

    @Test func `a package may ask for other margins`() {
        let multipliers = TimeMultipliers(
            accepted: 5, tooSlow: 2, resolution: .milliseconds(500))
        #expect(
            multipliers.limit(stated: .seconds(1), slowestAccepted: .milliseconds(201))
                == .milliseconds(1500))
        #expect(
            multipliers.limit(stated: .seconds(1), slowestAccepted: .milliseconds(200))
                == .seconds(1))
    }

    @Test(arguments: [(1499, true, false), (1500, true, true), (1500, false, true)])
    func `what is too slow takes one and a half times the limit that holds`(
        slow: Int, isStopped: Bool, tells: Bool
    ) throws {
        var calibration = Calibration(
            slug: try #require(Slug("two-sum")), stated: .milliseconds(250),
            multipliers: TimeMultipliers(),
            slowestAccepted: .init(path: "a.swift", cpu: .milliseconds(400)))
        #expect(calibration.limit == .seconds(1))
        #expect(calibration.isRaised)
        #expect(calibration.tellsTooSlow)
        calibration.fastestTooSlow = .init(
            path: "b.swift", cpu: .milliseconds(slow), isStopped: isStopped)
        #expect(calibration.tellsTooSlow == tells)
    }
}

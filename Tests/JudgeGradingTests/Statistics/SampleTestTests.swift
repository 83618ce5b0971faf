import JudgeCore
import JudgeTestSupport
import Testing

@testable import JudgeGrading

struct SampleTestTests {
    @Test func `the chi-square test agrees with the reference`() throws {
        let cases = try Fixture("Reference/distributions.json").cases("chiSquareTests")
        #expect(cases.count >= 30)
        for (number, row) in cases.enumerated() {
            let test = try #require(
                ChiSquareTest(
                    observed: row[0].numbers.map { Int($0) }, probabilities: row[1].numbers))
            let (statistic, pValue) = try (
                #require(row[2].asDouble), #require(row[3].asDouble)
            )
            #expect(relativeError(test.statistic, statistic) < 1e-10, "case \(number)")
            #expect(relativeError(test.pValue, pValue) < 1e-9, "case \(number)")
        }
    }

    @Test func `the test of Kolmogorov and Smirnov agrees with the reference`() throws {
        let cases = try Fixture("Reference/distributions.json").cases("kolmogorovTests")
        #expect(cases.count >= 30)
        for (number, row) in cases.enumerated() {
            let values = try row.dropFirst().map { try #require($0.asDouble) }
            let normal = { (x: Double) in Statistics.normalCDF((x - values[0]) / values[1]) }
            let test = KolmogorovSmirnovTest(row[0].numbers, cdf: normal)
            #expect(relativeError(test.statistic, values[2]) < 1e-12, "case \(number)")
            #expect(relativeError(test.pValue, values[3]) < 1e-9, "case \(number)")
            let shuffled = KolmogorovSmirnovTest(row[0].numbers.reversed(), cdf: normal)
            #expect(shuffled == test, "case \(number)")
        }
    }

    @Test func `rare categories are pooled, and join the next where they are too few`() throws {
        // Expected: 3, 3 and 94; then 1, 9 and 90.
        let pooled = try #require(
            ChiSquareTest(observed: [2, 6, 92], probabilities: [0.03, 0.03, 0.94]))
        #expect(pooled.degrees == 1)
        #expect(relativeError(pooled.statistic, 4.0 / 6 + 4.0 / 94) < 1e-12)
        let joined = try #require(
            ChiSquareTest(observed: [4, 9, 87], probabilities: [0.01, 0.09, 0.9]))
        #expect(joined.degrees == 1)
        #expect(relativeError(joined.statistic, 9.0 / 10 + 9.0 / 90) < 1e-12)
    }

    @Test func `what cannot happen has the p-value 0 once it was seen`() throws {
        let seen = try #require(
            ChiSquareTest(observed: [50, 49, 1], probabilities: [0.5, 0.5, 0]))
        #expect(seen.pValue == 0)
        let unseen = try #require(
            ChiSquareTest(observed: [50, 50, 0], probabilities: [0.5, 0.5, 0]))
        #expect(unseen.pValue == 1)
        #expect(unseen.degrees == 1)
        let certain = try #require(ChiSquareTest(observed: [1, 0], probabilities: [0, 1]))
        #expect(certain.pValue == 0)
    }

    @Test func `too few counts say nothing`() throws {
        for observed in [[0, 0], [1, 3], [4, 0]] {
            let test = try #require(ChiSquareTest(observed: observed, probabilities: [0.5, 0.5]))
            #expect(test.pValue == 1)
            #expect(test.degrees == 0)
        }
    }

    @Test(arguments: [
        ([1, 2], [1.0]), ([-1, 2], [0.5, 0.5]), ([1, 2], [0.5, -0.5]), ([1, 2], [.nan, 0.5]),
        ([1, 2], [0, 0]), ([1, 2], [.infinity, 1]), ([], []),
    ])
    func `there is no chi-square test of what are no probabilities`(
        _ observed: [Int], _ probabilities: [Double]
    ) {
        #expect(ChiSquareTest(observed: observed, probabilities: probabilities) == nil)
    }

    @Test func `NaN has the p-value 0`() {
        for sample in [[.nan], [0.1, .nan, 0.3], [.nan, 0.2, 0.1]] {
            let test = KolmogorovSmirnovTest(sample) { Statistics.uniformCDF($0) }
            #expect(test.pValue == 0)
            #expect(test.statistic == 1)
        }
        #expect(KolmogorovSmirnovTest([0.5]) { _ in .nan }.pValue == 0)
    }

    @Test func `no values say nothing, and infinity is far off`() {
        #expect(KolmogorovSmirnovTest([]) { $0 }.pValue == 1)
        let infinite = KolmogorovSmirnovTest([-.infinity, .infinity]) {
            Statistics.normalCDF($0)
        }
        #expect(infinite.statistic == 0.5)
    }

    @Test func `an even grid is no less even than chance would have it`() {
        let grid = (0..<1000).map { (Double($0) + 0.5) / 1000 }
        #expect(KolmogorovSmirnovTest(grid) { Statistics.uniformCDF($0) }.pValue == 1)
        let squares = KolmogorovSmirnovTest(grid.map { $0 * $0 }) { Statistics.uniformCDF($0) }
        #expect(squares.pValue < 1e-12)
    }
}

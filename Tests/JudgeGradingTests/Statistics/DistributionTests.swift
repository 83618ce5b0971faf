import Testing

@testable import JudgeGrading

struct DistributionTests {
    /// A function of a row's first numbers, and the values that follow them.
    struct Distribution: Sendable, CustomTestStringConvertible {
        var name: String
        var arguments: Int
        var tolerance = 1e-9
        var values: @Sendable ([Double]) -> [Double]

        var testDescription: String { name }
    }

    static let distributions = [
        Distribution(name: "gamma", arguments: 2) {
            [
                Statistics.regularizedGammaP($0[0], $0[1]),
                Statistics.regularizedGammaQ($0[0], $0[1]),
            ]
        },
        Distribution(name: "chiSquare", arguments: 2) {
            [Statistics.chiSquareSurvival($0[0], degrees: $0[1])]
        },
        Distribution(name: "beta", arguments: 3) {
            let tails = Statistics.regularizedBeta($0[0], $0[1], $0[2])
            return [tails.lower, tails.upper]
        },
        Distribution(name: "binomial", arguments: 3) {
            let (successes, trials) = (Int($0[0]), Int($0[1]))
            let tails = Statistics.binomialTails(successes, trials: trials, probability: $0[2])
            return [
                tails.atMost, tails.atLeast,
                Statistics.binomialTest(successes, trials: trials, probability: $0[2]),
            ]
        },
        kolmogorov("kolmogorovExact", 1e-9),
        kolmogorov("kolmogorovDoubled", 1e-9),
        // Compared with an exact value: what the expansion is off by.
        kolmogorov("kolmogorovMatrix", 1e-5),
        // SciPy's own error is up to 2e-6 there.
        kolmogorov("kolmogorovLarge", 2e-6),
        Distribution(name: "normal", arguments: 1) {
            [Statistics.normalCDF($0[0]), Statistics.normalSurvival($0[0])]
        },
        Distribution(name: "exponential", arguments: 2) {
            [
                Statistics.exponentialCDF($0[0], rate: $0[1]),
                Statistics.exponentialSurvival($0[0], rate: $0[1]),
            ]
        },
        Distribution(name: "uniform", arguments: 3) {
            [Statistics.uniformCDF($0[0], low: $0[1], high: $0[2])]
        },
        Distribution(name: "student", arguments: 2) {
            [Statistics.studentCDF($0[0], degrees: $0[1])]
        },
    ]

    private static func kolmogorov(_ name: String, _ tolerance: Double) -> Distribution {
        Distribution(name: name, arguments: 2, tolerance: tolerance) {
            [Statistics.kolmogorovSurvival($0[1], count: Int($0[0]))]
        }
    }

    @Test(arguments: distributions)
    func `every value agrees with the reference implementation`(
        _ distribution: Distribution
    ) throws {
        let rows = try Fixture("Reference/distributions.json").numbers(distribution.name)
        #expect(rows.count >= 30)
        for row in rows {
            let values = distribution.values(row)
            #expect(values.count == row.count - distribution.arguments)
            for (value, expected) in zip(values, row.dropFirst(distribution.arguments)) {
                let error = relativeError(value, expected)
                #expect(error <= distribution.tolerance, "\(row): \(value)")
            }
        }
    }

    @Test func `a parameter out of its range has no value`() {
        let values = [
            Statistics.regularizedGammaP(0, 1), Statistics.regularizedGammaQ(1, -1),
            Statistics.regularizedGammaQ(.nan, 1), Statistics.regularizedGammaQ(1, .nan),
            Statistics.regularizedBeta(-0.1, 1, 1).lower,
            Statistics.regularizedBeta(1.1, 1, 1).lower,
            Statistics.regularizedBeta(0.5, 0, 1).lower,
            Statistics.regularizedBeta(.nan, 1, 1).lower,
            Statistics.chiSquareSurvival(1, degrees: -1),
            Statistics.chiSquareSurvival(.nan, degrees: 1),
            Statistics.binomialTest(1, trials: -1, probability: 0.5),
            Statistics.binomialTest(1, trials: 2, probability: 1.5),
            Statistics.binomialTest(1, trials: 2, probability: .nan),
            Statistics.kolmogorovSurvival(.nan, count: 5),
            Statistics.kolmogorovSurvival(0.5, count: 0),
            Statistics.normalCDF(.nan), Statistics.exponentialCDF(1, rate: 0),
            Statistics.exponentialSurvival(.nan, rate: 1),
            Statistics.uniformCDF(0, low: 1, high: 1),
            Statistics.studentCDF(0, degrees: 0), Statistics.studentCDF(.nan, degrees: 3),
        ]
        for (number, value) in values.enumerated() { #expect(value.isNaN, "value \(number)") }
    }

    @Test func `infinity is at the end of every distribution`() {
        #expect(Statistics.normalCDF(.infinity) == 1)
        #expect(Statistics.normalCDF(-.infinity) == 0)
        #expect(Statistics.exponentialSurvival(.infinity, rate: 2) == 0)
        #expect(Statistics.uniformCDF(-.infinity) == 0)
        #expect(Statistics.studentCDF(-.infinity, degrees: 3) == 0)
        #expect(Statistics.studentCDF(-2, degrees: .infinity) == Statistics.normalCDF(-2))
        #expect(Statistics.chiSquareSurvival(.infinity, degrees: 3) == 0)
        #expect(Statistics.chiSquareSurvival(0, degrees: 0) == 0)
    }

    @Test func `a statistic of many values takes little time`() {
        let clock = ContinuousClock()
        let time = clock.measure {
            #expect(Statistics.kolmogorovSurvival(0.0025, count: 1_000_000) < 1e-5)
        }
        #expect(time < .seconds(20))
    }
}

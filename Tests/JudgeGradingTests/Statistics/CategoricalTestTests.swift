import Testing

@testable import JudgeGrading

struct CategoricalTestTests {
    /// With two categories every outcome can be looked at.
    @Test(
        arguments: [(1000, 0.005), (1000, 0.01), (1000, 0.2), (2000, 0.5), (5000, 0.05)],
        [1e-3, 1e-6, 1.6e-8])
    func `the chance of a false alarm is at most what was asked for`(
        sample: (draws: Int, probability: Double), level: Double
    ) throws {
        let (draws, probability) = sample
        var chance = 0.0
        for count in 0...draws {
            let tails = Statistics.binomialTails(
                count, trials: draws, probability: probability)
            let after = Statistics.binomialTails(
                count + 1, trials: draws, probability: probability)
            let test = try #require(
                CategoricalTest(
                    observed: [count, draws - count],
                    probabilities: [probability, 1 - probability]))
            if test.pValue < level { chance += max(0, tails.atLeast - after.atLeast) }
        }
        #expect(chance <= level, "\(chance)")
    }

    /// What Pearson's test alone would have said of the first row above.
    @Test func `Pearson's test of rare categories is wrong far out`() throws {
        var chance = 0.0
        for count in 0...1000 {
            let here = Statistics.binomialTails(count, trials: 1000, probability: 0.005)
            let next = Statistics.binomialTails(count + 1, trials: 1000, probability: 0.005)
            let test = try #require(
                ChiSquareTest(observed: [count, 1000 - count], probabilities: [0.005, 0.995]))
            if test.pValue < 1.6e-8 { chance += max(0, here.atLeast - next.atLeast) }
        }
        #expect(chance > 100 * 1.6e-8)
    }

    @Test func `one wrong count is seen, and many small deviations together`() throws {
        let one = try #require(
            CategoricalTest(observed: [40, 960], probabilities: [0.01, 0.99]))
        #expect(one.pValue < 1e-9)
        // None of a hundred counts is far from a thousand alone.
        let counts = (0..<100).map { $0.isMultiple(of: 2) ? 1060 : 940 }
        let many = try #require(
            CategoricalTest(observed: counts, probabilities: Array(repeating: 0.01, count: 100)))
        #expect(many.pValue < 1e-9)
        let least = Statistics.binomialTest(1060, trials: 100_000, probability: 0.01)
        #expect(least > 1e-3)
    }

    @Test func `what cannot happen has the p-value 0, and nothing says nothing`() throws {
        #expect(
            try #require(CategoricalTest(observed: [5, 1], probabilities: [1, 0])).pValue == 0)
        #expect(
            try #require(CategoricalTest(observed: [0, 0], probabilities: [0.5, 0.5])).pValue == 1)
        #expect(CategoricalTest(observed: [1], probabilities: [0.5, 0.5]) == nil)
    }
}

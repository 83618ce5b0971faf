import JudgeCore
import JudgeTestSupport
import Testing

@testable import JudgeGrading

struct MetricTests {
    static func reference() throws -> Fixture { try Fixture("../Metrics/Reference/metrics.json") }

    /// R² is 1 less a part, so its error counts against 1.
    static func isClose(_ value: Double?, _ expected: Double?) -> Bool {
        guard let value, let expected else { return value == nil && expected == nil }
        return (value - expected).magnitude <= 1e-10 * expected.magnitude
    }

    @Test(arguments: Metric.allCases.filter { $0 != .inertia })
    func `every value agrees with the reference implementation`(_ metric: Metric) throws {
        let cases = try Self.reference().cases(metric.rawValue)
        #expect(cases.count >= 20)
        for (number, row) in cases.enumerated() {
            let (truth, predicted) = (row[0].numbers, row[1].numbers)
            let value =
                metric == .wasserstein
                ? Metric.wassersteinDistance(truth, predicted)
                : metric.value(truth: truth, predicted: predicted)
            #expect(
                Self.isClose(value, row[2].asDouble),
                "case \(number): \(String(describing: value)), expected \(row[2])")
            if truth.count == predicted.count {
                #expect(metric.value(truth: truth, predicted: predicted) == value)
            }
        }
    }

    @Test func `inertia agrees with the reference`() throws {
        let cases = try Self.reference().cases("inertia")
        #expect(cases.count >= 20)
        for (number, row) in cases.enumerated() {
            let value = Metric.inertia(
                points: row[0].elements.map(\.numbers), assignment: row[1].numbers.map { Int($0) })
            #expect(Self.isClose(value, row[2].asDouble), "case \(number)")
        }
    }

    @Test func `each metric says whether larger is better`() {
        let losses = Metric.allCases.filter { !$0.isGain }.map(\.rawValue)
        #expect(losses == ["log-loss", "rmse", "mae", "inertia", "wasserstein"])
    }

    @Test(arguments: Metric.allCases)
    func `nothing is not measured, nor what does not match or is not finite`(_ metric: Metric) {
        #expect(metric.value(truth: [], predicted: []) == nil)
        #expect(metric.value(truth: [0, 1], predicted: [0, 1, 1]) == nil)
        for bad in [Double.nan, .infinity, -.infinity] {
            #expect(metric.value(truth: [0, 1, 1], predicted: [0, 1, bad]) == nil)
            #expect(metric.value(truth: [0, 1, bad], predicted: [0, 1, 1]) == nil)
        }
    }

    @Test(arguments: Metric.allCases.filter { $0 != .inertia })
    func `a perfect answer has the best value`(_ metric: Metric) throws {
        let value = try #require(metric.value(truth: [0, 1, 1, 0], predicted: [0, 1, 1, 0]))
        #expect((value - (metric.isGain ? 1 : 0)).magnitude < 1e-15)
    }

    @Test(arguments: [
        Metric.accuracy, .balancedAccuracy, .f1Micro, .f1Macro, .adjustedRand,
    ])
    func `a class is a whole number`(_ metric: Metric) {
        #expect(metric.value(truth: [0, 1], predicted: [0, 0.5]) == nil)
        #expect(metric.value(truth: [0.5, 1], predicted: [0, 1]) == nil)
        #expect(metric.value(truth: [0, 1], predicted: [-0.0, 1]) == 1)
    }

    @Test(arguments: [Metric.logLoss, .areaUnderROC, .averagePrecision])
    func `a chance is that of 1, so a label is 0 or 1`(_ metric: Metric) {
        #expect(metric.value(truth: [1, 2], predicted: [0.1, 0.9]) == nil)
        #expect(metric.value(truth: [-1, 1], predicted: [0.1, 0.9]) == nil)
    }

    @Test func `what overflows has no value`() {
        let (high, low) = ([1e200, 2e200], [-1e200, 0])
        #expect(Metric.rootMeanSquaredError.value(truth: high, predicted: low) == nil)
        #expect(Metric.determination.value(truth: high, predicted: low) == nil)
        #expect(Metric.inertia(points: [[1e200], [-1e200]], assignment: [0, 0]) == nil)
    }

    @Test func `equal numbers do not vary, whatever their rounded mean`() {
        let truth = [0.1, 0.1, 0.1]
        #expect(Metric.determination.value(truth: truth, predicted: truth) == 1)
        #expect(Metric.determination.value(truth: truth, predicted: [0.1, 0.1, 0.2]) == 0)
    }

    @Test func `inertia needs points of one kind and a cluster for each`() {
        #expect(Metric.inertia(points: [], assignment: []) == nil)
        #expect(Metric.inertia(points: [[1], [2]], assignment: [0]) == nil)
        #expect(Metric.inertia(points: [[1], [2, 3]], assignment: [0, 0]) == nil)
        #expect(Metric.inertia(points: [[1], [.nan]], assignment: [0, 0]) == nil)
        #expect(Metric.inertia(points: [[], []], assignment: [0, 0]) == 0)
    }

    @Test func `many elements are summed without loss`() throws {
        let truth = (0..<200_000).map { Double($0 % 10) }
        let predicted = truth.map { $0 + 0.1 }
        let value = try #require(
            Metric.meanAbsoluteError.value(truth: truth, predicted: predicted))
        #expect((value - 0.1).magnitude < 1e-15)
    }
}

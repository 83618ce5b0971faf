import Glibc
import JudgeCore
import JudgeTestSupport
import Testing

@testable import JudgeGrading

/// How often `sampler` errs: it refuses right samplers as seldom as it says, and
/// people's usual mistakes nearly always.
///
/// `SAMPLER_RUNS` says how many samplers of each kind there are, and has their
/// number and how many were refused printed.
struct SamplerErrorTests {
    /// A way to draw, and the distribution that it is held against.
    struct Sampler: Sendable, CustomTestStringConvertible {
        var name: String
        var test: String
        var expected: String
        var draws: Int
        var draw: @Sendable (inout SeededGenerator) -> JSONValue
        var testDescription: String { name }
    }

    private static let interval = SwiftType.record(("lo", .double), ("hi", .double))
    private static let types: [String: SwiftType] = [
        "chi-square": .int, "kolmogorov-smirnov": .double, "binomial": .bool,
        "coverage": interval,
    ]
    private static let wanted = getenv("SAMPLER_RUNS").flatMap { Int(String(cString: $0)) }

    /// How many of so many runs are refused.
    private static func refused(
        of runs: Int, _ sampler: Sampler, alpha: Double, seed: Int
    ) throws -> Int {
        var generator = SeededGenerator(seed: seed)
        let grader = try Graders.make(
            GraderChoice(
                name: "sampler",
                options: [
                    "test": .string(sampler.test), "draws": .integer(1), "alpha": .number(alpha),
                ]))
        let expected = [try json(sampler.expected)]
        let type = SwiftType.array(try #require(types[sampler.test]))
        var refused = 0
        for _ in 0..<runs {
            let draws = (0..<sampler.draws).map { _ in sampler.draw(&generator) }
            let grade = grader.grade(.array(draws), expected: expected, type: type)
            if !grade.isAccepted { refused += 1 }
        }
        if wanted != nil { print("\(sampler.name): \(refused) of \(runs) refused") }
        return refused
    }

    // MARK: Right samplers

    private static let loaded =
        #"{"values": [1, 2, 3, 4, 5, 6], "probabilities": [0.1, 0.1, 0.1, 0.1, 0.1, 0.5]}"#
    private static let uniform = #"{"distribution": "uniform", "parameters": [0, 1]}"#
    private static let normal = #"{"distribution": "normal", "parameters": [0, 1]}"#

    private static func unit(_ generator: inout SeededGenerator) -> Double {
        Double(generator.next() >> 11) * 0x1p-53
    }

    /// Box and Muller's way, one number of two.
    private static func gauss(_ generator: inout SeededGenerator) -> Double {
        (-2 * log(1 - unit(&generator))).squareRoot() * cos(2 * .pi * unit(&generator))
    }

    /// The interval, of this width in standard errors, around the mean of five
    /// normal numbers, whose deviation is estimated.
    private static func interval(
        _ width: Double, _ generator: inout SeededGenerator
    ) -> JSONValue {
        let numbers = (0..<5).map { _ in gauss(&generator) }
        let mean = numbers.reduce(0, +) / 5
        let squares = numbers.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        let reach = width * (squares / 4 / 5).squareRoot()
        return .object([
            .init("lo", .number(mean - reach)), .init("hi", .number(mean + reach)),
        ])
    }

    /// The 97.5 % point of Student's distribution with four degrees of freedom.
    private static let student = 2.7764451051977987

    static let right = [
        Sampler(name: "chi-square", test: "chi-square", expected: loaded, draws: 100) {
            .integer(min(6, .random(in: 1...10, using: &$0)))
        },
        Sampler(
            name: "kolmogorov-smirnov", test: "kolmogorov-smirnov", expected: uniform, draws: 100
        ) { .number(unit(&$0)) },
        Sampler(
            name: "binomial", test: "binomial", expected: #"{"least": 0.5, "most": 0.5}"#,
            draws: 100
        ) { .bool(.random(using: &$0)) },
        Sampler(
            name: "coverage", test: "coverage",
            expected: #"{"truth": 0, "least": 0.95, "most": 0.95}"#, draws: 400
        ) { interval(student, &$0) },
    ]

    /// At an error that is large enough to be seen.
    @Test(arguments: right)
    func `a right sampler is refused as seldom as alpha says`(sampler: Sampler) throws {
        let runs = Self.wanted ?? 1000
        let alpha = 0.05
        // The grader's share for one test is a 64th.
        let refused = try Self.refused(
            of: runs, sampler, alpha: alpha * SamplerGrader.testsOfAPackage, seed: 77)
        // Five standard deviations of a binomial count above the mean.
        let most = Double(runs) * alpha + 5 * (Double(runs) * alpha * (1 - alpha)).squareRoot()
        #expect(Double(refused) <= most, "\(refused) of \(runs)")
        if runs >= 1000 { #expect(refused > 0) }
    }

    // MARK: Wrong samplers

    private static let orders =
        #"{"values": [0, 1, 2, 3, 4, 5], "probabilities": [\#(sixths)]}"#
    private static let sixths = [String](repeating: "0.16666666666666666", count: 6)
        .joined(separator: ", ")

    /// Of 2, 1, 0 at a temperature of 0.8.
    private static let softmax = "0.7306791292026887, 0.2093430754821970, 0.0599777953151143"

    /// The order of three elements after swaps, as a number below 6.
    private static func order(
        _ generator: inout SeededGenerator, _ other: (Int, inout SeededGenerator) -> Int
    ) -> JSONValue {
        var all = [0, 1, 2]
        for place in all.indices { all.swapAt(place, other(place, &generator)) }
        return .integer(2 * all[0] + (all[1] > all[2] ? 1 : 0))
    }

    static let wrong = [
        Sampler(
            name: "shuffle that swaps with any place", test: "chi-square", expected: orders,
            draws: 20_000
        ) { order(&$0) { _, generator in .random(in: 0..<3, using: &generator) } },
        Sampler(
            name: "shuffle that never leaves an element in place", test: "chi-square",
            expected: orders, draws: 1000
        ) {
            order(&$0) { place, generator in
                place == 2 ? 2 : .random(in: (place + 1)..<3, using: &generator)
            }
        },
        Sampler(
            name: "die without its last face", test: "chi-square", expected: loaded, draws: 10_000
        ) { .integer(min(6, .random(in: 1...9, using: &$0))) },
        Sampler(
            name: "temperature forgotten", test: "chi-square",
            expected: #"{"values": [0, 1, 2], "probabilities": [\#(softmax)]}"#,
            draws: 4000
        ) {
            // At a temperature of 1.
            let u = unit(&$0)
            return .integer(u < 0.6652409558 ? 0 : u < 0.9099694268 ? 1 : 2)
        },
        Sampler(
            name: "radius without its root", test: "kolmogorov-smirnov", expected: uniform,
            draws: 1000
        ) {
            // Its square is to be uniform in a disc.
            let radius = unit(&$0)
            return .number(radius * radius)
        },
        Sampler(
            name: "normal with a variance for a deviation", test: "kolmogorov-smirnov",
            expected: #"{"distribution": "normal", "parameters": [0, 0.5]}"#, draws: 1000
        ) { .number(0.25 * gauss(&$0)) },
        Sampler(
            name: "normal with a deviation that is 5 % too large", test: "kolmogorov-smirnov",
            expected: normal, draws: 200_000
        ) { .number(1.05 * gauss(&$0)) },
        Sampler(
            name: "sum of two uniform numbers for a normal", test: "kolmogorov-smirnov",
            expected: normal, draws: 50_000
        ) { .number((unit(&$0) + unit(&$0) - 1) * 6.0.squareRoot()) },
        Sampler(
            name: "keeps with p, not 1 - p", test: "binomial",
            expected: #"{"least": 0.55, "most": 0.55}"#, draws: 10_000
        ) { .bool(unit(&$0) < 0.45) },
        Sampler(
            name: "rate of 0.48 for 0.5", test: "binomial",
            expected: #"{"least": 0.5, "most": 0.5}"#, draws: 50_000
        ) { .bool(unit(&$0) < 0.48) },
        Sampler(
            name: "interval by the normal's 1.96 for Student's", test: "coverage",
            expected: #"{"truth": 0, "least": 0.94, "most": 0.96}"#, draws: 4000
        ) { interval(1.96, &$0) },
        Sampler(
            name: "interval without the root of n", test: "coverage",
            expected: #"{"truth": 0, "least": 0.94, "most": 0.96}"#, draws: 1000
        ) { interval(student * 5.0.squareRoot(), &$0) },
    ]

    /// At the error that packages have.
    @Test(arguments: wrong)
    func `a usual mistake is nearly always refused`(sampler: Sampler) throws {
        let runs = Self.wanted ?? 3
        let refused = try Self.refused(of: runs, sampler, alpha: 1e-6, seed: 78)
        #expect(Double(refused) >= 0.99 * Double(runs), "\(refused) of \(runs)")
    }
}

import JudgeCore
import JudgeTestSupport
import Testing

@testable import JudgeGrading

/// `sampler`: right samplers pass, the usual mistakes do not.
struct SamplerGraderTests {
    private static func grade(
        _ test: String, _ draws: [JSONValue], _ expected: String, type: SwiftType, _ least: Int = 1
    ) throws -> Grade {
        try Graders.make(
            GraderChoice(
                name: "sampler", options: ["test": .string(test), "draws": .integer(least)])
        ).grade(.array(draws), expected: [try json(expected)], type: .array(type))
    }

    private static let die =
        #"{"values": [1, 2, 3, 4, 5, 6], "probabilities": [0.1, 0.1, 0.1, 0.1, 0.1, 0.5]}"#

    private static func roll(_ generator: inout SeededGenerator) -> Int {
        let number = Int.random(in: 0..<10, using: &generator)
        return number < 5 ? number + 1 : 6
    }

    @Test func `the right die passes and a fair one does not`() throws {
        var generator = SeededGenerator(seed: 1)
        let loaded = (0..<5000).map { _ in JSONValue.integer(Self.roll(&generator)) }
        #expect(try Self.grade("chi-square", loaded, Self.die, type: .int).isAccepted)
        let fair = (0..<5000).map { _ in JSONValue.integer(.random(in: 1...6, using: &generator)) }
        let grade = try Self.grade("chi-square", fair, Self.die, type: .int)
        #expect(
            grade.difference?.message.hasPrefix(
                "the draws do not have the right distribution: 6 was drawn in 1") == true,
            "\(grade)")
    }

    @Test func `what is impossible is wrong at once`() throws {
        let draws = [JSONValue.integer(6), .integer(7)]
        let grade = try Self.grade("chi-square", draws, Self.die, type: .int)
        #expect(grade.difference?.path == "[1]")
        #expect(grade.difference?.message == "7 was drawn, which has probability 0")
    }

    @Test func `too few draws prove nothing`() throws {
        let grade = try Self.grade("chi-square", [.integer(6)], Self.die, type: .int, 1000)
        #expect(grade.difference?.message == "got 1 draw, 1000 are asked for")
    }

    @Test func `numbers are held against a distribution`() throws {
        var generator = SeededGenerator(seed: 2)
        func unit() -> Double { Double(generator.next() >> 11) * 0x1p-53 }
        let uniform = #"{"distribution": "uniform", "parameters": [0, 1]}"#
        let plain = (0..<3000).map { _ in JSONValue.number(unit()) }
        #expect(try Self.grade("kolmogorov-smirnov", plain, uniform, type: .double).isAccepted)
        // The square root of a uniform number, as it is right for a radius.
        let skewed = plain.map { JSONValue.number(($0.asDouble ?? 0).squareRoot()) }
        #expect(try !Self.grade("kolmogorov-smirnov", skewed, uniform, type: .double).isAccepted)
        let outside = [JSONValue.number(1.5)]
        #expect(
            try Self.grade("kolmogorov-smirnov", outside, uniform, type: .double).difference?
                .message
                == "1.5 was drawn, which is impossible")
        // A sum of twelve uniform numbers is nearly normal: not at 3,000 draws.
        let normal = #"{"distribution": "normal", "parameters": [0, 1]}"#
        let sums = (0..<3000).map { _ in
            JSONValue.number((0..<12).reduce(-6) { sum, _ in sum + unit() })
        }
        #expect(try Self.grade("kolmogorov-smirnov", sums, normal, type: .double).isAccepted)
        let halves = sums.map { JSONValue.number(($0.asDouble ?? 0) / 1.3) }
        #expect(try !Self.grade("kolmogorov-smirnov", halves, normal, type: .double).isAccepted)
    }

    @Test func `a share may be a range`() throws {
        let kept = #"{"least": 0.8, "most": 0.8}"#
        func draws(_ count: Int) -> [JSONValue] { (0..<1000).map { .bool($0 < count) } }
        #expect(try Self.grade("binomial", draws(800), kept, type: .bool).isAccepted)
        #expect(try Self.grade("binomial", draws(760), kept, type: .bool).isAccepted)
        #expect(
            try Self.grade("binomial", draws(700), kept, type: .bool).difference?.message
                == "the share of draws that are true is 70.0 % of 1000; 80.0 % is right")
        #expect(
            try Self.grade("binomial", draws(700), #"{"least": 0.7, "most": 0.9}"#, type: .bool)
                .isAccepted)
    }

    @Test func `intervals must hold the truth as often as they promise`() throws {
        let type = SwiftType.record(("lo", .double), ("hi", .double))
        let wanted = #"{"truth": 0, "least": 0.94, "most": 0.96}"#
        func intervals(_ covering: Int) throws -> [JSONValue] {
            let (good, bad) = (#"{"lo": -1, "hi": 1}"#, #"{"lo": 1, "hi": 2}"#)
            return try (0..<400).map { try json($0 < covering ? good : bad) }
        }
        #expect(try Self.grade("coverage", intervals(380), wanted, type: type).isAccepted)
        #expect(try !Self.grade("coverage", intervals(320), wanted, type: type).isAccepted)
        let less = #"{"truth": 0, "least": 0.92, "most": 0.94}"#
        #expect(try !Self.grade("coverage", intervals(400), less, type: type).isAccepted)
        let turned = [try json(#"{"lo": 1, "hi": -1}"#)]
        #expect(try !Self.grade("coverage", turned, wanted, type: type).isAccepted)
    }
}

import JudgeCore
import Testing

@testable import JudgePractice

struct MockDrawTests {
    static func set(_ sections: [MockSet.Choice]) -> MockSet {
        MockSet(
            id: .named("a-set"), title: "A set", minutes: 10 * sections.count,
            sections: sections.enumerated().map {
                .init(name: "s\($0)", minutes: 10, problems: $1)
            },
            policy: MockPolicy(
                hints: false, tags: false, showsDifficulty: false, feedback: .verdict,
                declaresComplexity: false))
    }

    static func slugs(_ texts: String) -> [Slug] {
        texts.split(separator: " ").map { .named(String($0)) }
    }

    @Test func `the generator gives the numbers of its authors`() {
        var random = SplitMix64(seed: 1_234_567)
        #expect(
            (0..<5).map { _ in random.next() } == [
                6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
                4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
            ])
    }

    struct Row: Sendable {
        var sections: [MockSet.Choice]
        var seen = ""
        /// What each section's problems have to be, where there is no choice.
        var drawn: [Set<String>]
    }

    static let rows: [Row] = [
        Row(sections: [.fixed(slugs("b a"))], drawn: [["a", "b"]]),
        Row(sections: [.drawn(2, from: slugs("a b"))], drawn: [["a", "b"]]),
        Row(sections: [.drawn(0, from: slugs("a b"))], drawn: [[]]),
        // Problems seen recently come last.
        Row(sections: [.drawn(2, from: slugs("a b c d"))], seen: "a c x", drawn: [["b", "d"]]),
        Row(sections: [.drawn(1, from: slugs("a"))], seen: "a", drawn: [["a"]]),
        // What a section names is not drawn, before it or after it.
        Row(
            sections: [.drawn(1, from: slugs("a b")), .fixed(slugs("a"))], drawn: [["b"], ["a"]]),
        Row(
            sections: [.fixed(slugs("a")), .drawn(1, from: slugs("a b b"))], seen: "b",
            drawn: [["a"], ["b"]]),
        // A place leaves to the others what only they can take.
        Row(
            sections: [.drawn(1, from: slugs("a b")), .drawn(1, from: slugs("a"))],
            drawn: [["b"], ["a"]]),
        Row(
            sections: [
                .drawn(1, from: slugs("a b c")), .drawn(1, from: slugs("a b")),
                .drawn(1, from: slugs("a")),
            ], drawn: [["c"], ["b"], ["a"]]),
        Row(
            sections: [.drawn(1, from: slugs("a b")), .drawn(1, from: slugs("b c"))], seen: "a c",
            drawn: [["a", "b"], ["b", "c"]]),
    ]

    @Test(arguments: rows)
    func `a draw takes what it may, whatever the seed`(_ row: Row) throws {
        for seed in UInt64(0)..<64 {
            let drawn = try MockDraw.problems(
                of: Self.set(row.sections), seed: seed, seen: Set(Self.slugs(row.seen)))
            for (slugs, allowed) in zip(drawn, row.drawn) {
                #expect(Set(slugs.map(\.description)).isSubset(of: allowed), "seed \(seed)")
            }
            for (slugs, choice) in zip(drawn, row.sections) {
                switch choice {
                case .fixed(let fixed): #expect(slugs == fixed)
                case .drawn(let count, _): #expect(slugs.count == count, "seed \(seed)")
                }
            }
            let all = drawn.flatMap(\.self)
            #expect(Set(all).count == all.count, "seed \(seed)")
        }
    }

    @Test func `one of two places that may both take the only unseen problem does`() throws {
        for seed in UInt64(0)..<64 {
            let drawn = try MockDraw.problems(
                of: Self.set([
                    .drawn(1, from: Self.slugs("a b")), .drawn(1, from: Self.slugs("b c")),
                ]), seed: seed, seen: Set(Self.slugs("a c")))
            #expect(drawn.flatMap(\.self).contains(.named("b")), "seed \(seed)")
        }
    }

    @Test func `a seed gives one draw, and seeds give all of them`() throws {
        let set = Self.set([.drawn(2, from: Self.slugs("a b c d"))])
        var counts: [Set<Slug>: Int] = [:]
        for seed in UInt64(0)..<600 {
            let drawn = try MockDraw.problems(of: set, seed: seed)
            #expect(try MockDraw.problems(of: set, seed: seed) == drawn)
            counts[Set(drawn[0]), default: 0] += 1
        }
        #expect(counts.count == 6)
        // 100 are expected of each; 60 is more than four deviations away.
        #expect(counts.values.allSatisfy { (60...140).contains($0) }, "\(counts)")
        let seven = try MockDraw.problems(of: set, seed: 7)
        #expect(seven == [Self.slugs("b c")])
    }

    @Test(
        arguments: [
            [.drawn(3, from: slugs("a b"))], [.drawn(3, from: slugs("a b b"))],
            [.drawn(Int.max, from: slugs("a b"))],
            [.drawn(1, from: slugs("a")), .fixed(slugs("a"))],
            [.drawn(1, from: slugs("a")), .drawn(1, from: slugs("a"))],
            [.fixed(slugs("a b")), .fixed(slugs("b"))],
        ] as [[MockSet.Choice]])
    func `a set that cannot be drawn from is broken`(_ sections: [MockSet.Choice]) throws {
        let failure = try #require(throws: JudgeFailure.self) {
            try MockDraw.problems(of: Self.set(sections), seed: 1)
        }
        #expect(failure.code == "mock-set")
        #expect(failure.fault == .judge)
    }
}

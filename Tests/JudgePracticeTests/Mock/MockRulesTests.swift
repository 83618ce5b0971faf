import JudgeCore
import Testing

@testable import JudgePractice

struct MockRulesTests {
    static func rules(
        _ plan: MockPlan = .screen(), _ events: [(Double, MockEvent.Kind)] = [], at now: Double
    ) throws -> MockRules {
        MockRules(try #require(MockScript(plan, events).state(at: now)))
    }

    struct Row: Sendable {
        var slug: Slug
        var events: [(Double, MockEvent.Kind)] = []
        var now: Double
        var timing: MockRules.Timing
    }

    static let rows: [Row] = [
        Row(slug: .parentheses, now: 5, timing: .inTime),
        Row(slug: .islands, now: 700, timing: .inTime),
        Row(slug: .parentheses, now: 700, timing: .late("the section warm-up is over")),
        Row(slug: .islands, now: 2700, timing: .late("the time is up")),
        Row(
            slug: .islands, events: [(5, .finished)], now: 9,
            timing: .late("the mock interview is finished")),
        Row(
            slug: .parentheses, events: [(5, .abandoned)], now: 9,
            timing: .late("the mock interview was abandoned")),
    ]

    @Test(arguments: rows)
    func `a submission counts, or is late and says why`(_ row: Row) throws {
        let rules = try Self.rules(.screen(), row.events, at: row.now)
        #expect(try rules.checkProblem(row.slug) == row.timing)
        #expect(
            try rules.checkSubmission(of: row.slug, declared: Complexity(time: "n")) == row.timing)
    }

    @Test func `a section that is still to come says when it opens`() throws {
        let rules = try Self.rules(at: 150)
        let failure = try #require(throws: JudgeFailure.self) {
            try rules.checkProblem(.islands)
        }
        #expect(
            failure
                == JudgeFailure(
                    .usage, "section-not-open",
                    "number-of-islands is in the section core, which is not open yet",
                    remedy: "It opens in 7 min 30 s, or when you go on from warm-up; you cannot "
                        + "come back to that."))
    }

    @Test func `a problem of another place is refused, with those that are open so far`() throws {
        var failure = try #require(throws: JudgeFailure.self) {
            try Self.rules(at: 0).checkProblem(.named("two-sum"))
        }
        #expect(failure.code == "not-in-mock")
        #expect(failure.message == "two-sum is not in this mock interview")
        #expect(failure.remedy == "Its problems are valid-parentheses.")
        failure = try #require(throws: JudgeFailure.self) {
            try Self.rules(at: 600).checkProblem(.named("two-sum"))
        }
        #expect(
            failure.remedy
                == "Its problems are valid-parentheses, group-anagrams and number-of-islands.")
    }

    @Test func `hints are given where the policy has them, and after the end`() throws {
        try Self.rules(.screen(hints: true), at: 5).checkHint(of: .parentheses)
        try Self.rules(at: 2700).checkHint(of: .parentheses)
        let failure = try #require(throws: JudgeFailure.self) {
            try Self.rules(at: 5).checkHint(of: .parentheses)
        }
        #expect(failure.code == "no-hints")
        #expect(failure.fault == .usage)
        let early = try #require(throws: JudgeFailure.self) {
            try Self.rules(.screen(hints: true), at: 5).checkHint(of: .islands)
        }
        #expect(early.code == "section-not-open")
    }

    @Test(
        arguments: [
            (true, nil, nil, "no-complexity"), (false, nil, nil, nil), (true, "O(n)", nil, nil),
            (true, "O(n)", "O(1)", nil), (true, "fast", nil, "bad-complexity"),
            (true, "O(n)", "little", "bad-complexity"), (false, "fast", nil, "bad-complexity"),
        ] as [(Bool, String?, String?, String?)])
    func `growth is declared where it has to be, and can be read`(
        _ isNeeded: Bool, _ time: String?, _ space: String?, _ code: String?
    ) throws {
        let rules = try Self.rules(.single(declares: isNeeded), at: 0)
        let declared = time.map { Complexity(time: $0, space: space) }
        var found: String?
        do throws(JudgeFailure) {
            try rules.checkSubmission(of: .parentheses, declared: declared)
        } catch {
            found = error.code
            #expect(error.fault == .usage)
            #expect(error.remedy?.contains("O(n log n)") == true)
        }
        #expect(found == code)
    }
}

import JudgeCore
import JudgeTestSupport
import Testing

@testable import JudgePractice

struct MockRandomTests {
    static let plans: [MockPlan] = [
        .screen(), .screen(isPractice: true, hints: true), .single(declares: false),
        .of([("a", 1, [.parentheses]), ("b", 0, [.anagrams]), ("c", 2, [.parentheses, .islands])]),
        .of([]),
    ]
    static let slugs: [Slug] = [.parentheses, .anagrams, .islands, .named("two-sum")]

    /// A log of up to 24 events, and a moment to look at it.
    ///
    /// Where it is ordered the clock since the start of the machine runs as it
    /// should. The wall clock never does.
    static func log(_ random: inout SeededGenerator, isOrdered: Bool) -> (MockLog, Stamp) {
        var stamp = MockScript.stamp(0)
        var log = MockLog(id: "m", events: [])
        if random.below(50) > 0 {
            log.events.append(MockEvent(.started(plans[random.below(plans.count)]), at: stamp))
        }
        for _ in 0..<random.below(24) {
            step(&stamp, &random, isOrdered: isOrdered)
            log.events.append(MockEvent(kind(&random), at: stamp))
        }
        step(&stamp, &random, isOrdered: isOrdered)
        return (log, stamp)
    }

    private static func step(
        _ stamp: inout Stamp, _ random: inout SeededGenerator, isOrdered: Bool
    ) {
        let passed = Int64(random.below(200_000)) * 1_000_000
        stamp.wall &+= passed
        stamp.sinceBoot &+= passed
        switch random.below(20) {
        case 0:
            stamp.boot = isOrdered ? stamp.boot + "'" : ["a", "b", "c"][random.below(3)]
            stamp.sinceBoot = Int64(random.below(50)) * 1_000_000_000
        case 1: stamp.wall &-= 7_200_000_000_000
        case 2 where !isOrdered: stamp.sinceBoot &-= 500_000_000_000
        case 3 where !isOrdered:
            stamp.wall = [.min, 0, .max / 2][random.below(3)]
            stamp.sinceBoot = [.min / 2, 0, .max / 2][random.below(3)]
        default: break
        }
    }

    private static func number(_ random: inout SeededGenerator) -> Int {
        random.below(20) == 0 ? [.min, -1, .max][random.below(3)] : random.below(6)
    }

    private static func kind(_ random: inout SeededGenerator) -> MockEvent.Kind {
        let slug = slugs[random.below(slugs.count)]
        let id = "\(random.below(6))"
        switch random.below(20) {
        case 0: return random.below(3) == 0 ? .started(plans[random.below(plans.count)]) : .advanced
        case 1...2: return .opened(slug)
        case 3...4:
            return .ran(
                slug, passed: number(&random), of: number(&random), ownCases: number(&random))
        case 5: return .hinted(slug, number(&random))
        case 6...11:
            let time = ["O(n)", "O(mn)", "O(n^2)", "?", nil][random.below(5)]
            return .received(id, slug, time: time, space: ["O(n)", nil][random.below(2)])
        case 12...16:
            let groups = (0..<random.below(4)).map { _ in
                GroupTally(
                    name: ["edge", "large"][random.below(2)], passed: number(&random),
                    planned: number(&random))
            }
            return .judged(
                id: id, Verdict.allCases[random.below(random.below(2) == 0 ? 1 : 9)], groups: groups
            )
        case 17: return .verified(slug, caught: number(&random), of: number(&random))
        case 18: return random.below(3) == 0 ? .finished : .advanced
        default: return random.below(3) == 0 ? .abandoned : .opened(slug)
        }
    }

    @Test func `whatever a log holds, its report adds up`() {
        var (reports, withPoints) = (0, 0)
        for seed in 0..<10_000 {
            var random = SeededGenerator(seed: seed)
            var (log, now) = Self.log(&random, isOrdered: seed % 2 == 0)
            if random.below(4) == 0 {
                log.events = Array(log.events.prefix(random.below(log.events.count + 1)))
            }
            guard let report = MockReport(log, now: now) else { continue }
            reports += 1
            if report.points > .zero { withPoints += 1 }
            if let fault = Self.fault(report, of: log) { Issue.record("\(fault), seed \(seed)") }
        }
        #expect(reports > 8000)
        #expect(withPoints > 2000)
    }

    /// What is wrong with a report.
    private static func fault(_ report: MockReport, of log: MockLog) -> String? {
        if report.timeline.count < log.events.count { return "an event is missing" }
        let problems = report.sections.flatMap(\.problems)
        let total = report.components.reduce(MockPoints.zero) { $0 + $1.points }
        if total != report.points { return "components" }
        if report.sections.reduce(.zero, { $0 + $1.points }) != total { return "sections" }
        if problems.reduce(.zero, { $0 + $1.points }) != total { return "problems" }
        for component in report.components {
            let full = component.name.maximum(under: report.plan.policy)
            if component.maximum != (problems.isEmpty ? .zero : full) { return "maximum" }
            if component.points < .zero || component.points > component.maximum { return "bounds" }
            if component.evidence.count != problems.count { return "evidence" }
        }
        for row in problems where row.points < .zero || row.points > row.maximum { return "row" }
        for section in report.sections {
            if !(0...1000).contains(section.score.tenths) { return "score" }
            if section.spent.map({ $0 < .zero }) ?? false { return "spent" }
        }
        if zip(report.timeline, report.timeline.dropFirst()).contains(where: {
            $0.elapsed > $1.elapsed
        }) {
            return "timeline"
        }
        return nil
    }

    @Test func `the time never runs backwards, and what is over stays over`() {
        var ends = 0
        for seed in 0..<1_000 {
            var random = SeededGenerator(seed: seed)
            let (log, now) = Self.log(&random, isOrdered: true)
            var last: MockState?
            for count in 1...(log.events.count + 1) {
                let prefix = MockLog(id: "m", events: Array(log.events.prefix(count)))
                let moment = count > log.events.count ? now : prefix.events.last?.stamp ?? now
                guard let state = MockState(prefix, now: moment) else { continue }
                if let last, state.elapsed < last.elapsed || last.isOver && state.end != last.end {
                    Issue.record("\(last.elapsed) to \(state.elapsed), seed \(seed)")
                }
                last = state
            }
            if last?.isOver == true { ends += 1 }
        }
        #expect(ends > 250)
    }

    @Test func `no prefix of any log crashes`() {
        var states = 0
        for seed in 0..<600 {
            var random = SeededGenerator(seed: seed)
            let (log, now) = Self.log(&random, isOrdered: false)
            for count in 0...log.events.count {
                let prefix = MockLog(id: "m", events: Array(log.events.prefix(count)))
                guard let state = MockState(prefix, now: now) else { continue }
                states += 1
                if let left = state.remaining, left < .zero || state.isOver && left > .zero {
                    Issue.record("\(left) left, seed \(seed)")
                }
            }
        }
        #expect(states > 3000)
    }
}

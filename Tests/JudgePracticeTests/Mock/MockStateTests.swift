import JudgeCore
import Testing

@testable import JudgePractice

struct MockStateTests {
    /// How the set `algorithmic-screen` stands at a time.
    struct Row: Sendable, CustomTestStringConvertible {
        var events: [(Double, MockEvent.Kind)] = []
        var now: Double
        var phase = MockState.Phase.running
        var section: Int?
        var left: Double
        var leftInAll: Double
        var elapsed: Double?

        var testDescription: String { "\(events.map(\.0)) at \(now)" }
    }

    static let rows: [Row] = [
        Row(now: 0, section: 0, left: 600, leftInAll: 2700),
        Row(now: 599, section: 0, left: 1, leftInAll: 2101),
        Row(now: 600, section: 1, left: 2100, leftInAll: 2100),
        Row(now: 2699, section: 1, left: 1, leftInAll: 1),
        Row(now: 2700, phase: .timeUp, left: 0, leftInAll: 0, elapsed: 2700),
        Row(now: 9999, phase: .timeUp, left: 0, leftInAll: 0, elapsed: 2700),
        // Minutes not used are lost.
        Row(events: [(100, .advanced)], now: 150, section: 1, left: 2050, leftInAll: 2050),
        Row(
            events: [(100, .advanced)], now: 2200, phase: .timeUp, left: 0, leftInAll: 0,
            elapsed: 2200),
        Row(
            events: [(100, .advanced), (200, .advanced)], now: 300, phase: .finished, left: 0,
            leftInAll: 0, elapsed: 200),
        Row(
            events: [(50, .finished)], now: 60, phase: .finished, left: 0, leftInAll: 0, elapsed: 50
        ),
        Row(
            events: [(50, .abandoned)], now: 60, phase: .abandoned, left: 0, leftInAll: 0,
            elapsed: 50),
        // What comes first decides.
        Row(
            events: [(50, .abandoned), (55, .finished)], now: 60, phase: .abandoned, left: 0,
            leftInAll: 0, elapsed: 50),
        Row(
            events: [(2800, .abandoned)], now: 2801, phase: .timeUp, left: 0, leftInAll: 0,
            elapsed: 2700),
        Row(
            events: [(2750, .opened(.islands)), (2690, .finished)], now: 2801, phase: .finished,
            left: 0, leftInAll: 0, elapsed: 2690),
        // A section that is over cannot be ended again.
        Row(events: [(600, .advanced)], now: 600, phase: .finished, left: 0, leftInAll: 0),
        Row(
            events: [(700, .started(.screen(isPractice: true)))], now: 700, section: 1, left: 2000,
            leftInAll: 2000),
    ]

    @Test(arguments: rows)
    func `sections end by themselves, or where the candidate goes on`(_ row: Row) throws {
        let state = try #require(MockScript(.screen(), row.events).state(at: row.now))
        #expect(state.phase == row.phase)
        #expect(state.currentSection == row.section)
        #expect(state.sectionRemaining == .seconds(row.left))
        #expect(state.remaining == .seconds(row.leftInAll))
        #expect(state.elapsed == .seconds(row.elapsed ?? row.now))
        #expect(state.isOver == (row.phase != .running))
        #expect(
            state.problems.map(\.isOpen) == state.problems.map { $0.section == row.section })
    }

    @Test func `time up is closed only by an event`() throws {
        var script = MockScript(.screen())
        #expect(script.state(at: 2800)?.isClosed == false)
        script.add(.finished, at: 2800)
        let state = try #require(script.state())
        #expect(state.isClosed)
        #expect(state.phase == .timeUp)
    }

    @Test func `practice mode has no locks and no deadlines`() throws {
        var script = MockScript(.screen(isPractice: true))
        script.add(.advanced, at: 10)
        script.add(.received("1"), at: 90_000)
        var state = try #require(script.state(at: 100_000))
        #expect(state.phase == .running)
        #expect(state.problems.map(\.isOpen) == [true, true, true])
        #expect(state.currentSection == nil)
        #expect(state.remaining == nil)
        #expect(state.sectionRemaining == nil)
        #expect(state.problems[0].inTime.count == 1)
        script.add(.finished, at: 100_000)
        state = try #require(script.state())
        #expect(state.phase == .finished)
        #expect(state.problems.map(\.isOpen) == [false, false, false])
    }

    @Test func `all problems of a single section are open from the start`() throws {
        let plan = MockPlan.of([("all", 45, [.parentheses, .anagrams, .islands])])
        #expect(MockScript(plan).state()?.problems.map(\.isOpen) == [true, true, true])
    }

    @Test func `work is counted while its problem is open`() throws {
        let script = MockScript(
            .screen(hints: true),
            [
                (1, .opened(.islands)), (5, .opened(.parentheses)), (9, .opened(.parentheses)),
                (10, .ran(own: 2)), (11, .ran(own: -5)), (12, .hinted(.parentheses, 1)),
                (13, .hinted(.parentheses, 1)), (14, .hinted(.parentheses, 2)),
                (20, .received("1")), (21, .ran(own: 1)), (600, .ran(own: 9)),
                (601, .hinted(.parentheses, 3)), (602, .opened(.islands)),
                (603, .verified(.parentheses, caught: 1, of: 4)),
                (604, .verified(.parentheses, caught: 9, of: 4)),
            ])
        let state = try #require(script.state())
        let work = try #require(state.work(on: .parentheses))
        #expect(work.firstOpened == .seconds(5))
        #expect(work.runs == 3)
        #expect(work.runsBeforeSubmitting == 2)
        #expect(work.ownCases == 3)
        #expect(work.hints == [1, 2])
        #expect(work.verification == .init(caught: 4, of: 4))
        #expect(state.work(on: .islands)?.firstOpened == .seconds(602))
    }

    @Test(arguments: [
        (Slug.parentheses, 0.0, false), (.parentheses, 599.9, false), (.parentheses, 600, true),
        (.islands, 599.9, true), (.islands, 600, false), (.islands, 2699, false),
        (.islands, 2700, true), (.anagrams, 5000, true),
    ])
    func `a submission is late where its section is not open when it comes in`(
        _ slug: Slug, _ time: Double, _ isLate: Bool
    ) throws {
        let script = MockScript(.screen(), [(time, .received("1", slug))])
        let receipt = try #require(script.state(at: 9999)?.work(on: slug)?.receipts.first)
        #expect(receipt.isLate == isLate)
        #expect(receipt.elapsed == .nanoseconds(Int64(time * 1e9)))
    }

    @Test func `what makes no sense in a log is passed over`() throws {
        let script = MockScript(
            .screen(),
            [
                (1, .received("1")), (2, .received("1", .anagrams)), (3, .received("2")),
                (4, .received("3", .named("two-sum"))), (5, .opened(.named("two-sum"))),
                (6, .judged("1", .judgeError)), (7, .judged("1", .wrongAnswer, (1, 2))),
                (8, .judged("1", .accepted, (2, 2))), (9, .judged("9", .accepted, (2, 2))),
                (10, .verified(.named("two-sum"), caught: 1, of: 1)),
            ])
        let state = try #require(script.state())
        #expect(state.problems.map(\.receipts.count) == [2, 0, 0])
        let receipts = state.problems[0].receipts
        #expect(receipts.map(\.verdict) == [.wrongAnswer, nil])
        #expect(receipts[0].groups == [GroupTally(name: "edge", passed: 1, planned: 2)])
        #expect(state.pending.map(\.id) == ["2"])
    }

    @Test func `pending submissions stand in the order in which they came`() throws {
        let plan = MockPlan.of([("all", 45, [.parentheses, .islands])])
        let script = MockScript(
            plan, [(1, .received("b", .islands)), (2, .received("a")), (3, .received("c"))])
        #expect(script.state()?.pending.map(\.id) == ["b", "a", "c"])
    }

    @Test func `a log without a start has no state`() {
        let now = MockScript.stamp(0)
        #expect(MockState(MockLog(id: "m", events: []), now: now) == nil)
        let log = MockLog(id: "m", events: [MockEvent(.finished, at: now)])
        #expect(MockState(log, now: now) == nil)
        #expect(MockReport(log, now: now) == nil)
    }

    @Test func `a plan that makes no sense is over, or goes by what is left of it`() throws {
        #expect(MockScript(.of([])).state()?.phase == .timeUp)
        let plan = MockPlan.of([
            ("never", -5, [.parentheses]), ("long", .max, [.islands, .parentheses]),
        ])
        let state = try #require(MockScript(plan).state(at: 10))
        #expect(state.currentSection == 1)
        #expect(state.problems.map(\.problem.slug) == [.parentheses, .islands])
        #expect(state.problems.map(\.section) == [0, 1])
    }

    @Test func `restarts and set clocks are told up to the end`() throws {
        var script = MockScript(.screen())
        script.add(.finished, at: 100)
        let later = MockScript.stamp(500, boot: "b")
        #expect(MockState(script.log, now: later)?.hasRestarted == false)
        script.log.events[1].stamp = later
        #expect(MockState(script.log, now: later)?.hasRestarted == true)
        script.log.events[1].stamp = MockScript.stamp(100)
        script.log.events[1].stamp.wall += 90_000_000_000
        #expect(MockState(script.log, now: later)?.wallClockChanged == true)
    }
}

import JudgeCore
import Testing

@testable import JudgePractice

struct MockClockTests {
    struct Row: Sendable {
        var from: (wall: Int64, sinceBoot: Int64, boot: String)
        var to: (wall: Int64, sinceBoot: Int64, boot: String)
        var nanoseconds: Int64
    }

    static let rows: [Row] = [
        // One start: only the clock that nobody sets counts.
        Row(from: (100, 10, "a"), to: (200, 15, "a"), nanoseconds: 5),
        Row(from: (100, 10, "a"), to: (50, 15, "a"), nanoseconds: 5),
        Row(from: (100, 10, "a"), to: (200, 7, "a"), nanoseconds: 0),
        // Another start: the wall clock, but no less than since that start.
        Row(from: (100, 10, "a"), to: (200, 15, "b"), nanoseconds: 100),
        Row(from: (100, 10, "a"), to: (105, 15, "b"), nanoseconds: 15),
        Row(from: (100, 10, "a"), to: (0, 15, "b"), nanoseconds: 15),
        Row(from: (100, 10, "a"), to: (0, -15, "b"), nanoseconds: 0),
        // Nonsense is the nearest number there is.
        Row(from: (0, .min, "a"), to: (0, .max, "a"), nanoseconds: .max),
        Row(from: (0, .max, "a"), to: (0, .min, "a"), nanoseconds: 0),
        Row(from: (.min, 0, "a"), to: (.max, 0, "b"), nanoseconds: .max),
    ]

    @Test(arguments: rows)
    func `the time between two stamps is what the clocks allow`(_ row: Row) {
        let from = Stamp(wall: row.from.wall, sinceBoot: row.from.sinceBoot, boot: row.from.boot)
        let to = Stamp(wall: row.to.wall, sinceBoot: row.to.sinceBoot, boot: row.to.boot)
        #expect(MockClock.elapsed(from: from, to: to) == .nanoseconds(row.nanoseconds))
    }

    static func clock(_ stamps: [(wall: Double, sinceBoot: Double, boot: String)]) -> MockClock? {
        let stamps = stamps.map {
            Stamp(wall: Int64($0.wall * 1e9), sinceBoot: Int64($0.sinceBoot * 1e9), boot: $0.boot)
        }
        guard let now = stamps.last else { return nil }
        return MockClock(
            MockLog(id: "m", events: stamps.dropLast().map { MockEvent(.advanced, at: $0) }),
            now: now)
    }

    @Test func `the steps add up over restarts`() throws {
        let clock = try #require(
            Self.clock([
                (1000, 50, "a"), (1010, 60, "a"), (1100, 5, "b"), (1101, 6, "b"), (900, 20, "c"),
            ]))
        #expect(clock.elapsed == [.zero, .seconds(10), .seconds(100), .seconds(101)])
        #expect(clock.now == .seconds(121))
        #expect(clock.hasRestarted(before: nil))
        #expect(!clock.hasRestarted(before: .seconds(10)))
        #expect(clock.hasRestarted(before: .seconds(11)))
        #expect(!clock.wallClockChanged(before: nil))
    }

    @Test func `an event written down late has its own time and moves no other`() throws {
        let clock = try #require(
            Self.clock([(0, 50, "a"), (30, 80, "a"), (10, 60, "a"), (35, 85, "a"), (32, 82, "a")]))
        #expect(clock.elapsed == [.zero, .seconds(30), .seconds(10), .seconds(35)])
        #expect(clock.now == .seconds(35))
        #expect(clock.order == [0, 2, 1, 3])
    }

    @Test(arguments: [
        (60.0, false), (61, true), (-60, false), (-61, true), (3600, true), (-1e9, true),
    ])
    func `a wall clock that was set by more than a minute is told`(
        _ seconds: Double, _ isTold: Bool
    ) throws {
        let clock = try #require(
            Self.clock([(1000, 50, "a"), (1100 + seconds, 150, "a"), (1200 + seconds, 250, "a")]))
        #expect(clock.wallClockChanged(before: nil) == isTold)
        #expect(!clock.wallClockChanged(before: .zero))
        #expect(clock.now == .seconds(200))
    }
}

import JudgeCore
import JudgeFiles
import Testing

@testable import JudgePractice

struct FSRSTests {
    /// One review of `Reference/reviews.json`; `reviews.py` says what it has.
    struct Row {
        var time: Double
        var recall: Recall
        var before: Double?
        var stability: Double
        var difficulty: Double
        var due: Double
        var later: Double
        var atLater: Double

        init(_ value: JSONValue) throws {
            guard case .array(let values) = value, values.count == 8 else { throw Malformed() }
            let numbers = values.map(\.asDouble)
            time = try #require(numbers[0])
            let rating = try #require(numbers[1])
            recall = try #require(Recall(rawValue: Int(rating)))
            before = numbers[2]
            stability = try #require(numbers[3])
            difficulty = try #require(numbers[4])
            due = try #require(numbers[5])
            later = try #require(numbers[6])
            atLater = try #require(numbers[7])
        }
    }

    struct Malformed: Error {}

    static func reference() throws -> [[Row]] {
        let path = Files.parent(#filePath) + "/Reference/reviews.json"
        guard case .array(let sequences) = try JSONReader.read(try Files.read(path)) else {
            throw Malformed()
        }
        return try sequences.map { sequence in
            guard case .array(let rows) = sequence else { throw Malformed() }
            return try rows.map(Row.init)
        }
    }

    static func isClose(_ value: Double, _ expected: Double) -> Bool {
        abs(value - expected) <= 1e-9 * max(1, abs(expected))
    }

    @Test func `every review agrees with the reference implementation`() throws {
        let sequences = try Self.reference()
        #expect(sequences.count == 225)
        for (number, rows) in sequences.enumerated() {
            var card: Card?
            for (place, row) in rows.enumerated() {
                let name: Comment = "sequence \(number), review \(place)"
                let before = card.map { FSRS().retrievability(of: $0, at: row.time) }
                #expect((before == nil) == (row.before == nil), name)
                if let before, let expected = row.before {
                    #expect(Self.isClose(before, expected), name)
                }
                let next = FSRS().review(card, row.recall, at: row.time)
                #expect(Self.isClose(next.stability, row.stability), name)
                #expect(Self.isClose(next.difficulty, row.difficulty), name)
                #expect(next.due == row.due, name)
                #expect(next.reviewedAt == row.time, name)
                #expect(next.reviews == place + 1, name)
                #expect(next.lapses == rows[...place].count { $0.recall == .again }, name)
                let atLater = FSRS().retrievability(of: next, at: row.later)
                #expect(Self.isClose(atLater, row.atLater), name)
                card = next
            }
        }
    }

    @Test func `the reference covers the ranges`() throws {
        let rows = try Self.reference().flatMap { $0 }
        let days = Set(rows.map { ($0.due - $0.time) / FSRS.day })
        #expect(days.contains(1))
        #expect(days.contains(36_500))
        #expect(rows.contains { $0.difficulty == 1 })
        #expect(rows.contains { $0.difficulty > 9.9 })
        #expect(Set(rows.map(\.recall)) == Set(Recall.allCases))
    }

    @Test(arguments: [
        (Recall.again, 1.0), (.hard, 1), (.good, 2), (.easy, 8),
    ])
    func `a first review brings a problem back after days`(_ recall: Recall, _ days: Double) {
        let card = FSRS().review(nil, recall, at: 1000)
        #expect(card.due == 1000 + days * FSRS.day)
        #expect(card.reviews == 1)
    }

    @Test(arguments: [(-5.0, 1.0), (0, 1), (0.99, 1), (10, 0.9), (10.99, 0.9)])
    func `recall falls by whole days, to 90 % after as many as the stability`(
        _ days: Double, _ expected: Double
    ) {
        let card = PracticeSamples.card(reviewed: 0, stability: 10)
        let retrievability = FSRS().retrievability(
            of: card, at: PracticeSamples.start + days * FSRS.day)
        #expect(Self.isClose(retrievability, expected))
    }
}

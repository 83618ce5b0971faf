import JudgeCore
import JudgeTestSupport
import Testing

@testable import JudgePractice

/// Random work on one problem; the seed is each test's argument.
struct PracticePolicyPropertyTests {
    static let seeds = 0..<300
    static let problem = PracticeSamples.problem("course-schedule", minutes: 20)

    /// Activities in the order in which they are recorded; a clock that may be
    /// set back goes wrong now and then.
    static func activities(seed: Int, mayGoBack: Bool) -> [Activity] {
        var chance = SeededGenerator(seed: seed)
        var time = PracticeSamples.start
        return (0..<1 + chance.below(60)).map { _ in
            switch chance.below(8) {
            case 0: time += Double(chance.below(40 * 86_400))
            case 1: time += Double(chance.below(13 * 3600))
            case 2: time += [0, 900, 901, 21_600, 21_601, 43_200][chance.below(6)]
            case 3 where mayGoBack: time -= Double(chance.below(3 * 86_400))
            default: time += Double(chance.below(1200))
            }
            let kind: Activity.Kind =
                switch chance.below(9) {
                case 0: .opened
                case 1: .ran(passed: chance.below(2) == 0)
                case 2: .hinted(1 + chance.below(3))
                case 3: chance.below(4) == 0 ? .readEditorial : .opened
                case 4, 5: .submitted(id: "\(time)", .accepted)
                default: .submitted(id: "\(time)", Verdict.allCases[chance.below(9)])
                }
            return Activity(slug: problem.slug, time: time, kind: kind)
        }
    }

    @Test(arguments: seeds)
    func `counts, times and cards stay within their bounds`(seed: Int) {
        var progress = Progress(slug: Self.problem.slug)
        var all: [Review] = []
        var verdicts: [Verdict] = []
        let activities = Self.activities(seed: seed, mayGoBack: true)
        for (count, activity) in activities.enumerated() {
            let before = progress
            let (after, reviews) = PracticePolicy().advance(before, by: activity, of: Self.problem)
            progress = after
            if case .submitted(_, let verdict) = activity.kind {
                guard verdict != .judgeError else {
                    #expect(after == before)
                    #expect(reviews.isEmpty)
                    continue
                }
                verdicts.append(verdict)
            }
            #expect(after.submissions == verdicts.count)
            #expect(after.accepted == verdicts.count { $0 == .accepted })
            #expect(after.lastVerdict == verdicts.last)
            let wrong = verdicts.firstIndex(of: .accepted) ?? verdicts.count
            #expect(after.wrongBeforeSolved == wrong)
            #expect(after.isSolved == (after.accepted > 0))
            #expect((after.minutesToSolve == nil) == !after.isSolved)
            #expect(after.minutesToSolve ?? 0 >= 0)
            #expect(before.solvedAt == nil || after.solvedAt == before.solvedAt)
            #expect(after.hintsSeen >= max(before.hintsSeen, after.attempt?.hints ?? 0))

            #expect(after.attempt?.last == activity.time)
            if let attempt = after.attempt {
                #expect(attempt.start <= attempt.last)
                #expect(attempt.worked >= 0)
                #expect(attempt.worked <= Double(count) * PracticePolicy.pauseCap)
                #expect(attempt.wrongSubmissions <= after.submissions - after.accepted)
            }

            #expect(reviews.count <= 2)
            for review in reviews {
                if let last = all.last {
                    #expect(abs(review.time - last.time) >= PracticePolicy.reviewGap)
                }
                #expect(review.card.reviewedAt == review.time)
                #expect(review.card.due >= review.time + FSRS.day)
                #expect((1...10).contains(review.card.difficulty))
                #expect(review.card.stability >= 0.001)
                #expect(!review.reason.isEmpty)
                all.append(review)
                #expect(review.card.reviews == all.count)
                #expect(review.card.lapses == all.count { $0.recall == .again })
            }
            #expect(reviews.map(\.time) == reviews.map(\.time).sorted())
            #expect(after.card == all.last?.card)
        }
    }

    /// The same rules as a reader would apply them to a finished list: cut it
    /// into attempts first, then rate each.
    @Test(arguments: seeds)
    func `reviews are those of the list cut into attempts`(seed: Int) {
        let activities = Self.activities(seed: seed, mayGoBack: false)
            .filter { Self.verdict($0) != .judgeError }
        var attempts: [[Activity]] = []
        for activity in activities {
            if let last = attempts.last?.last, activity.time - last.time <= 6 * 3600 {
                attempts[attempts.count - 1].append(activity)
            } else {
                attempts.append([activity])
            }
        }
        var expected: [(time: Double, recall: Recall)] = []
        for (place, attempt) in attempts.enumerated() {
            let isOver = place < attempts.count - 1
            guard let review = Self.review(attempt, isOver: isOver) else { continue }
            if let last = expected.last, review.time - last.time < 12 * 3600 { continue }
            expected.append(review)
        }

        var progress = Progress(slug: Self.problem.slug)
        var reviews: [Review] = []
        for activity in activities {
            let next = PracticePolicy().advance(progress, by: activity, of: Self.problem)
            progress = next.progress
            reviews += next.reviews
        }
        #expect(reviews.map(\.time) == expected.map(\.time))
        #expect(reviews.map(\.recall) == expected.map(\.recall))
    }

    static func verdict(_ activity: Activity) -> Verdict? {
        guard case .submitted(_, let verdict) = activity.kind else { return nil }
        return verdict
    }

    static func review(
        _ attempt: [Activity], isOver: Bool
    ) -> (time: Double, recall: Recall)? {
        let solved = attempt.firstIndex { verdict($0) == .accepted }
        let counted = attempt[...(solved ?? attempt.count - 1)]
        let wrong = counted.count {
            ![nil, .accepted, .compileError].contains(verdict($0))
        }
        guard solved != nil else {
            guard isOver, wrong > 0, let last = attempt.last else { return nil }
            return (last.time, .again)
        }
        let seconds = zip(counted, counted.dropFirst())
            .reduce(0) { $0 + min($1.1.time - $1.0.time, 900) }
        let hasHint = counted.contains { if case .hinted = $0.kind { true } else { false } }
        let recall: Recall =
            if counted.contains(where: { $0.kind == .readEditorial }) {
                .again
            } else if seconds > 1200 || hasHint || wrong > 1 {
                .hard
            } else {
                wrong == 0 && seconds <= 600 ? .easy : .good
            }
        return (counted[counted.endIndex - 1].time, recall)
    }
}

internal import Glibc
package import JudgeCore

/// When a problem should come back: FSRS, version 6, with its default
/// parameters.
///
/// THEORY. A memory has a stability S, the days until the chance to recall
/// falls to 90 %, and a difficulty D from 1 to 10. After t days the chance is
/// R = (1 + F t / S)^-w20, where F makes R(S) = 90 %. Recall raises S, the
/// more so the lower R was, forgetting lowers it, and a review on the same day
/// changes it a little. The next review is due when R will have fallen to
/// the retention that is asked for, 90 %.
///
/// Days are whole ones: time past the last full day since a review does not
/// count. There are no learning steps and no random shift of intervals, so
/// that a card is a function of its reviews.
///
/// Source: open-spaced-repetition, "The Algorithm"
/// (github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm), and
/// py-fsrs 6.3.2, `Scheduler(learning_steps=(), relearning_steps=(),
/// enable_fuzzing=False)`, with which this agrees.
package struct FSRS: Sendable {
    /// Seconds of a day.
    package static let day = 86_400.0

    /// The defaults of FSRS-6, w0 to w20.
    private static let w = [
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
        1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
    ]
    private static let decay = -w[20]
    private static let factor = pow(0.9, 1 / decay) - 1
    private static let desiredRetention = 0.9
    /// In days.
    private static let longestInterval = 36_500.0
    private static let leastStability = 0.001

    package init() {}

    /// The card after a review at `time`, in seconds since 1970; `nil` is the
    /// card of a problem that was never reviewed.
    ///
    /// The next review is due after whole days, at least 1 and at most 36,500.
    /// A review that is earlier than the last one counts as one of the same
    /// day.
    package func review(_ card: Card?, _ recall: Recall, at time: Double) -> Card {
        let stability: Double
        let difficulty: Double
        if let card {
            stability =
                Self.fullDays(since: card, at: time) < 1
                ? Self.stabilitySameDay(card.stability, recall)
                : Self.stability(card, recall, retrievability: retrievability(of: card, at: time))
            difficulty = Self.difficulty(card.difficulty, recall)
        } else {
            stability = Self.w[recall.rawValue - 1]
            difficulty = Self.clamped(Self.firstDifficulty(recall))
        }
        return Card(
            stability: stability, difficulty: difficulty, reviewedAt: time,
            due: time + Self.interval(stability) * Self.day,
            reviews: (card?.reviews ?? 0) + 1,
            lapses: (card?.lapses ?? 0) + (recall == .again ? 1 : 0))
    }

    /// The chance, 0 to 1, that a problem is recalled; 1 until a day after
    /// its review.
    package func retrievability(of card: Card, at time: Double) -> Double {
        let days = Self.fullDays(since: card, at: time)
        return pow(1 + Self.factor * days / card.stability, Self.decay)
    }

    private static func fullDays(since card: Card, at time: Double) -> Double {
        max(0, ((time - card.reviewedAt) / day).rounded(.down))
    }

    /// Whole days, a half to the even side.
    private static func interval(_ stability: Double) -> Double {
        let days = (stability / factor) * (pow(desiredRetention, 1 / decay) - 1)
        return min(max(days.rounded(.toNearestOrEven), 1), longestInterval)
    }

    // MARK: Stability

    private static func stabilitySameDay(_ stability: Double, _ recall: Recall) -> Double {
        let grade = Double(recall.rawValue)
        let increase = exp(w[17] * (grade - 3 + w[18])) * pow(stability, -w[19])
        return max(stability * (recall == .again ? increase : max(increase, 1)), leastStability)
    }

    private static func stability(
        _ card: Card, _ recall: Recall, retrievability: Double
    ) -> Double {
        let after =
            recall == .again
            ? stabilityForgotten(card, retrievability)
            : stabilityRecalled(card, recall, retrievability)
        return max(after, leastStability)
    }

    private static func stabilityRecalled(
        _ card: Card, _ recall: Recall, _ retrievability: Double
    ) -> Double {
        let growth =
            exp(w[8]) * (11 - card.difficulty) * pow(card.stability, -w[9])
            * (exp((1 - retrievability) * w[10]) - 1)
        let hardPenalty = recall == .hard ? w[15] : 1
        let easyBonus = recall == .easy ? w[16] : 1
        return card.stability * (1 + growth * hardPenalty * easyBonus)
    }

    private static func stabilityForgotten(_ card: Card, _ retrievability: Double) -> Double {
        let longTerm =
            w[11] * pow(card.difficulty, -w[12]) * (pow(card.stability + 1, w[13]) - 1)
            * exp((1 - retrievability) * w[14])
        return min(longTerm, card.stability / exp(w[17] * w[18]))
    }

    // MARK: Difficulty

    private static func firstDifficulty(_ recall: Recall) -> Double {
        w[4] - exp(w[5] * Double(recall.rawValue - 1)) + 1
    }

    /// A step that is smaller the harder it is already, and a little back
    /// towards that of an easy first review.
    private static func difficulty(_ difficulty: Double, _ recall: Recall) -> Double {
        let step = -w[6] * Double(recall.rawValue - 3)
        let damped = difficulty + (10 - difficulty) * step / 9
        return clamped(w[7] * firstDifficulty(.easy) + (1 - w[7]) * damped)
    }

    private static func clamped(_ difficulty: Double) -> Double { min(max(difficulty, 1), 10) }
}

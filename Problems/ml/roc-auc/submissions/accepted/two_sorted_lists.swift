// Sorts positives and negatives apart; two pointers count the negatives below and beside each.
class Solution {
    func auc(_ truth: [Int], _ score: [Double]) -> Double {
        let positives = zip(truth, score).filter { $0.0 == 1 }.map(\.1).sorted()
        let negatives = zip(truth, score).filter { $0.0 == 0 }.map(\.1).sorted()
        if positives.isEmpty || negatives.isEmpty {
            return 0.5
        }
        var below = 0
        var notAbove = 0
        var doubled = 0
        for positive in positives {
            while below < negatives.count && negatives[below] < positive {
                below += 1
            }
            while notAbove < negatives.count && negatives[notAbove] <= positive {
                notAbove += 1
            }
            doubled += below + notAbove
        }
        return Double(doubled) / Double(2 * positives.count * negatives.count)
    }
}

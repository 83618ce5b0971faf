// Sorts both kinds apart; for each score in ascending order, two pointers count the errors.
class Solution {
    func bestThreshold(
        _ truth: [Int], _ prob: [Double], _ costFP: Double, _ costFN: Double
    ) -> (threshold: Double, cost: Double) {
        let fraud = zip(truth, prob).filter { $0.0 == 1 }.map(\.1).sorted()
        let honest = zip(truth, prob).filter { $0.0 == 0 }.map(\.1).sorted()
        var passed = 0
        var spared = 0
        var best = (threshold: 0.0, cost: Double.infinity)
        for threshold in Array(Set(prob)).sorted() + [2] {
            while passed < fraud.count, fraud[passed] < threshold { passed += 1 }
            while spared < honest.count, honest[spared] < threshold { spared += 1 }
            let cost = costFN * Double(passed) + costFP * Double(honest.count - spared)
            if cost <= best.cost { best = (threshold, cost) }
        }
        return best
    }
}

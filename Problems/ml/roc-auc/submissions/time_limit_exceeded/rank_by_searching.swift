// Looks each rank up by searching the sorted scores from the front, O(n^2).
class Solution {
    func auc(_ truth: [Int], _ score: [Double]) -> Double {
        let positives = truth.reduce(0, +)
        let negatives = truth.count - positives
        guard positives > 0, negatives > 0 else { return 0.5 }

        let sorted = score.sorted()
        var rankSum = 0.0
        for i in truth.indices where truth[i] == 1 {
            let first = sorted.firstIndex(of: score[i]) ?? 0
            let next = sorted[first...].firstIndex { $0 > score[i] } ?? sorted.count
            rankSum += Double(first + 1 + next) / 2
        }
        let least = Double(positives) * Double(positives + 1) / 2
        return (rankSum - least) / (Double(positives) * Double(negatives))
    }
}

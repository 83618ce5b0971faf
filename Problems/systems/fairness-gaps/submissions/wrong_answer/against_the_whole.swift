// Compares each group with all people together instead of with the other groups.
class Solution {
    func gaps(_ truth: [Int], _ pred: [Int], _ group: [String])
        -> (demographicParity: Double, equalOpportunity: Double, disparateImpact: Double) {
        var counts: [String: (people: Int, selected: Int, positive: Int, found: Int)] = [:]
        for i in truth.indices {
            var count = counts[group[i]] ?? (0, 0, 0, 0)
            count.people += 1
            count.selected += pred[i]
            count.positive += truth[i]
            count.found += truth[i] * pred[i]
            counts[group[i]] = count
        }

        let selection = counts.values.map { Double($0.selected) / Double($0.people) }
        let recall = counts.values.filter { $0.positive > 0 }
            .map { Double($0.found) / Double($0.positive) }
        let all = Double(pred.reduce(0, +)) / Double(pred.count)
        let positives = truth.reduce(0, +)
        let found = zip(truth, pred).filter { $0 == (1, 1) }.count
        let allRecall = positives > 0 ? Double(found) / Double(positives) : 0
        let least = selection.min() ?? 0
        return (
            selection.map { abs($0 - all) }.max() ?? 0,
            recall.map { abs($0 - allRecall) }.max() ?? 0, all > 0 ? least / all : 1)
    }
}

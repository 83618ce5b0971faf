// Says 0, the worst, when nobody was selected at all.
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
        let least = selection.min() ?? 0
        let most = selection.max() ?? 0
        let gap = (recall.max() ?? 0) - (recall.min() ?? 0)
        return (most - least, gap, most > 0 ? least / most : 0)
    }
}

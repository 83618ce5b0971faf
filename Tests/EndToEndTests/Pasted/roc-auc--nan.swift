class Solution {
    func auc(_ truth: [Int], _ score: [Double]) -> Double {
        let order = score.indices.sorted { score[$0] > score[$1] }
        var tp = 0.0, fp = 0.0, area = 0.0
        for i in order {
            if truth[i] == 1 { tp += 1 } else { fp += 1; area += tp }
        }
        return area / (tp * fp)
    }
}

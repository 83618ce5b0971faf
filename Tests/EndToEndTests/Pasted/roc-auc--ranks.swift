import Foundation

public final class AUC {
    public init() {}

    public func auc(_ truth: [Int], _ score: [Double]) -> Double {
        let order = score.indices.sorted { score[$0] < score[$1] }
        var rankSum = 0.0, positives = 0, i = 0
        while i < order.count {
            var j = i
            while j < order.count && score[order[j]] == score[order[i]] { j += 1 }
            let rank = Double(i + 1 + j) / 2
            for k in i..<j where truth[order[k]] == 1 { rankSum += rank; positives += 1 }
            i = j
        }
        let negatives = truth.count - positives
        guard positives > 0 && negatives > 0 else { return 0.5 }
        let p = Double(positives), n = Double(negatives)
        return (rankSum - p * (p + 1) / 2) / (p * n)
    }
}

import Algorithms
import Foundation

class Solution {
    func auc(_ truth: [Int], _ score: [Double]) -> Double {
        let sorted = zip(truth, score).sorted { $0.1 > $1.1 }
        var tp = 0.0, fp = 0.0, area = 0.0
        for chunk in sorted.chunked(by: { $0.1 == $1.1 }) {
            let p = Double(chunk.lazy.filter { $0.0 == 1 }.count)
            let n = Double(chunk.count) - p
            area += n * (tp + p / 2)
            tp += p
            fp += n
        }
        return tp == 0 || fp == 0 ? 0.5 : area / (tp * fp)
    }
}

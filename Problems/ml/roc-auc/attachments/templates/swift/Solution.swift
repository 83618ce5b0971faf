class Solution {
    /// Returns the area under the ROC curve of `score`, where `truth` is 1 for
    /// positive examples and 0 for negative ones.
    func auc(_ truth: [Int], _ score: [Double]) -> Double {

    }
}

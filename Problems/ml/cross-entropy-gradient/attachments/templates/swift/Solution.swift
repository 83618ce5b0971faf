class Solution {
    /// Returns the mean cross-entropy of the rows of `logits`, whose right classes
    /// are `labels`, and its derivative with respect to each logit.
    func lossAndGrad(_ logits: [[Double]], _ labels: [Int]) -> (loss: Double, grad: [[Double]]) {

    }
}

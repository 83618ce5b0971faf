class Solution {
    /// Returns the mean logistic loss of the rows of `X` with the labels `y` plus the
    /// penalty on the weights `w`, and its derivative with respect to each weight.
    func lossAndGrad(_ w: [Double], _ X: [[Double]], _ y: [Int], _ l2: Double)
        -> (loss: Double, grad: [Double]) {

    }
}
